import { useWords } from '../i18n/use-words.ts'
import { edgeAt } from '../store/edge-facts.ts'
import { useApp, useDetails } from '../store/use-app.ts'
import { confidenceWord } from './confidence-word.ts'
import { DetailsFailed } from './DetailsFailed.tsx'
import { EdgeEvidence } from './EdgeEvidence.tsx'
import { ExplanationPanel } from './ExplanationPanel.tsx'
import { TopicLink } from './TopicLink.tsx'
import styles from './TopicPanel.module.css'

/** What a prerequisite says of itself: both ends, how strong and how sure, and every reason with its place. */
export function EdgePanel({ edge }: { edge: number }) {
  const { graph } = useApp()
  const { words } = useWords()
  const state = useDetails()
  const details = state.status === 'ready' ? state.details : undefined
  const { source, target, isRequired, confidence, isRedundant, group } = edgeAt(graph, edge)
  const evidence = details?.evidence(edge) ?? []
  const strength = isRequired ? words.required : words.helpful
  const word = details && words.confidence[confidenceWord(confidence, evidence)]
  const title = (
    <>
      <TopicLink topic={source} /> → <TopicLink topic={target} />
    </>
  )
  return (
    <ExplanationPanel title={title} under={words.edgeStands(strength, word ?? '')}>
      {group !== 0 && <p className={styles.quiet}>{words.oneIsEnoughHere}</p>}
      {isRedundant && <p className={styles.quiet}>{words.edgeImplied}</p>}
      <section className={styles.section}>
        <h3>{words.reasons}</h3>
        {state.status === 'loading' && <p className={styles.quiet}>{words.detailsLoading}</p>}
        {state.status === 'failed' && <DetailsFailed error={state.error} />}
        {details && <EdgeEvidence id="edge-evidence" edge={edge} details={details} />}
      </section>
    </ExplanationPanel>
  )
}
