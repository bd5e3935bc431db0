import { useWords } from '../i18n/use-words.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import styles from './Placement.module.css'
import type { usePlacement } from './use-placement.ts'

type AnswerListProps = ReturnType<typeof usePlacement> & { onEnd: () => void }

/** The answers so far, each of which can be changed, and the way to their result. */
export function AnswerList({ answers, placement, answer, onEnd }: AnswerListProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  return (
    <section className={styles.answers} aria-labelledby="placement-answers">
      <h3 id="placement-answers">{words.placementAnswers}</h3>
      <ol>
        {answers.map(({ topic, isKnown }) => {
          const name = labelOf(graph, topic, language)
          return (
            <li key={topic}>
              <span>{name}</span>
              <Choice
                label={name}
                value={isKnown ? 'yes' : 'no'}
                options={[
                  { value: 'yes', label: words.placementYes },
                  { value: 'no', label: words.placementNo }
                ]}
                onChoose={(value) => answer(topic, value === 'yes')}
              />
            </li>
          )
        })}
      </ol>
      <Button kind="plain" aria-disabled={placement === null} onClick={onEnd}>
        {words.placementEnd}
      </Button>
    </section>
  )
}
