import type { GraphDetails } from '../../graph/file/details.ts'
import type { Evidence } from '../../graph/file/topic-graph.ts'
import { useWords } from '../i18n/use-words.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import { Correction } from './Correction.tsx'
import { notPrerequisiteLine } from './correction-lines.ts'
import { Place } from './Place.tsx'
import styles from './TopicPanel.module.css'

type EdgeEvidenceProps = { id: string; edge: number; details: GraphDetails }

/** All that speaks for an edge, each with its place, and the line that would take the edge away. */
export function EdgeEvidence({ id, edge, details }: EdgeEvidenceProps) {
  const { words, language } = useWords()
  const evidence = details.evidence(edge)
  return (
    <div id={id} className={styles.evidence}>
      <ul aria-label={words.evidence}>
        {evidence.map((one) => (
          <li key={`${one.kind}:${one.outline}:${one.line}:${one.sentence}`}>
            {one.sentences[language] || one.sentence}{' '}
            {one.outline !== undefined && one.line !== undefined ? (
              <Place outline={one.outline} line={one.line} hasTitle />
            ) : (
              one.kind === 'lexicon' && (
                <span className={styles.place}>{words.confidence.lexicon}</span>
              )
            )}
          </li>
        ))}
      </ul>
      <EdgeCorrection edge={edge} details={details} evidence={evidence} />
    </div>
  )
}

type EdgeCorrectionProps = { edge: number; details: GraphDetails; evidence: readonly Evidence[] }

/** Nothing written elsewhere beats what an author states: that line itself is to be changed. */
function EdgeCorrection({ edge, details, evidence }: EdgeCorrectionProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  if (evidence.some(({ kind }) => kind === 'stated'))
    return <p className={styles.quiet}>{words.wrongStated}</p>
  const source = graph.edges.source[edge] ?? 0
  const target = graph.edges.target[edge] ?? 0
  const [first] = details.sources(target)
  const [from, to] = [labelOf(graph, source, language), labelOf(graph, target, language)]
  return (
    <Correction
      label={words.wrong}
      name={words.wrongEdge(from, to)}
      line={notPrerequisiteLine({ graph, topic: source, language })}
    >
      {words.putBelow(to)} {first && <Place outline={first.outline} line={first.line} hasTitle />}
    </Correction>
  )
}
