import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp, useDetails } from '../store/use-app.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { useLate } from '../ui/use-late.ts'
import styles from './Placement.module.css'
import type { usePlacement } from './use-placement.ts'

/** One question: whether one knows a topic. */
export function Question(questions: ReturnType<typeof usePlacement>) {
  const { words } = useWords()
  const { placement, place, topic, answers, most, answer, setPlace } = questions
  const given = answers[place]
  const isLate = useLate(placement === null)
  const say = (isKnown: boolean) => topic !== null && answer(topic, isKnown)
  return (
    <section className={styles.question}>
      <div className={styles.progress}>
        <IconButton
          label={words.placementBack}
          aria-disabled={place === 0}
          onClick={() => setPlace(Math.max(0, place - 1))}
        >
          <ChevronLeft size={18} aria-hidden />
        </IconButton>
        <p>{most !== null && words.placementProgress(place + 1, most)}</p>
        <IconButton
          label={words.placementNext}
          aria-disabled={place >= answers.length}
          onClick={() => setPlace(Math.min(answers.length, place + 1))}
        >
          <ChevronRight size={18} aria-hidden />
        </IconButton>
      </div>
      <div data-asked tabIndex={-1} aria-live="polite" className={styles.asked}>
        {topic !== null && <Asked topic={topic} />}
        {placement === 'failed' && <p role="alert">{words.placementFailed}</p>}
        {isLate && topic === null && <p>{words.placementWaiting}</p>}
      </div>
      <div className={styles.choices}>
        <Button aria-pressed={given?.isKnown === true} onClick={() => say(true)}>
          {words.placementYes}
        </Button>
        <Button aria-pressed={given?.isKnown === false} onClick={() => say(false)}>
          {words.placementNo}
        </Button>
      </div>
      <p className={styles.keys}>{words.placementKeys}</p>
    </section>
  )
}

function Asked({ topic }: { topic: number }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const details = useDetails()
  const definition = details.status === 'ready' ? details.details.definition(topic) : undefined
  return (
    <>
      <h3>{words.placementQuestion(labelOf(graph, topic, language))}</h3>
      <p className={styles.definition}>
        {definition?.[language] ?? definition?.zh ?? definition?.en}
      </p>
    </>
  )
}
