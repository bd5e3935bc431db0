import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp, useDetails } from '../store/use-app.ts'
import styles from './RouteSteps.module.css'

type StepReasonProps = { step: Route['steps'][number]; isWide: boolean }

/** For which later step, and the sentence of that edge once it is there. */
export function StepReason({ step, isWide }: StepReasonProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const state = useDetails()
  const [because] = step.because
  if (!because)
    return (
      <span className={styles.why} data-wide={isWide}>
        {words.isTarget}
      </span>
    )
  const [evidence] = state.status === 'ready' ? state.details.evidence(because.edge) : []
  const reason = evidence?.sentences[language] || evidence?.sentence
  const name = words.stepFor(labelOf(graph, because.for, language))
  return (
    <span className={styles.why} data-wide={isWide} title={reason}>
      {reason ? `${name}${words.colon}${reason}` : name}
    </span>
  )
}
