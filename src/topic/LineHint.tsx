import type { CSSProperties } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { edgeAt } from '../store/edge-facts.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp, useDetails } from '../store/use-app.ts'
import { confidenceWord } from './confidence-word.ts'
import styles from './LineHint.module.css'

/** A line of the map and where it was pointed at, in pixels of the map. */
type LineHintProps = {
  hint: { x: number; y: number } & (
    | { kind: 'edge'; edge: number }
    | { kind: 'bundle'; from: number; to: number; count: number }
  )
}

/** Says beside the pointer what a line means. The map's live region says the same aloud. */
export function LineHint({ hint }: LineHintProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const name = (topic: number) => labelOf(graph, topic, language)
  const place = { '--x': `${hint.x}px`, '--y': `${hint.y}px` } as CSSProperties
  return (
    <div className={styles.hint} style={place} aria-hidden="true" data-line-hint>
      {hint.kind === 'edge' ? (
        <EdgeHint edge={hint.edge} />
      ) : (
        <>
          <strong>
            {name(hint.from)} → {name(hint.to)}
          </strong>
          <p>{words.bundleCount(hint.count)}</p>
        </>
      )}
    </div>
  )
}

function EdgeHint({ edge }: { edge: number }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const state = useDetails({ isRetried: false })
  const { source, target, isRequired, confidence } = edgeAt(graph, edge)
  const evidence = state.status === 'ready' ? state.details.evidence(edge) : []
  const [first] = evidence
  const strength = isRequired ? words.required : words.helpful
  const word = words.confidence[confidenceWord(confidence, evidence)]
  return (
    <>
      <strong>
        {labelOf(graph, source, language)} → {labelOf(graph, target, language)}
      </strong>
      <p>{words.edgeStands(strength, first ? word : '')}</p>
      {first && <p>{first.sentences[language] || first.sentence}</p>}
    </>
  )
}
