import type { KeyboardEvent } from 'react'
import { useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { AnswerList } from './AnswerList.tsx'
import styles from './Placement.module.css'
import { PlacementResult } from './PlacementResult.tsx'
import { Question } from './Question.tsx'
import { usePlacement } from './use-placement.ts'

/** Questions that find out what is known, then what would be marked. Closing it before that keeps nothing. */
export function PlacementDialog({ onClose }: { onClose: () => void }) {
  const { words } = useWords()
  const questions = usePlacement()
  const { placement, place, topic, answers, answer, setPlace } = questions
  const [isResultWanted, wantResult] = useState(false)
  const isDone = placement !== null && placement !== 'failed' && placement.next === null
  const isAtEnd = place >= answers.length
  const result =
    placement !== 'failed' && (isResultWanted || (isDone && isAtEnd)) ? placement : null
  const press = (event: KeyboardEvent) => {
    if (result || event.ctrlKey || event.metaKey || event.altKey) return
    const said = ANSWER_BY_KEY[event.key.toLowerCase()]
    if (said !== undefined && topic !== null) answer(topic, said)
    else if (event.key === 'ArrowLeft') setPlace(Math.max(0, place - 1))
    else if (event.key === 'ArrowRight') setPlace(Math.min(answers.length, place + 1))
    else return
    event.preventDefault()
  }
  return (
    <Dialog
      title={words.placementTitle}
      closeLabel={words.close}
      className={styles.dialog ?? ''}
      onPhone="page"
      focusOn="[data-asked]"
      onClose={onClose}
      onKeyDown={press}
    >
      {(close) =>
        result ? (
          <PlacementResult
            key={result.known.join()}
            topics={result.known}
            onClose={close}
            onBack={() => {
              wantResult(false)
              setPlace(Math.max(0, answers.length - 1))
            }}
          />
        ) : (
          <div className={styles.body}>
            <Question {...questions} />
            {answers.length > 0 && <AnswerList {...questions} onEnd={() => wantResult(true)} />}
          </div>
        )
      }
    </Dialog>
  )
}

const ANSWER_BY_KEY: Record<string, boolean> = { 1: true, y: true, 2: false, n: false }
