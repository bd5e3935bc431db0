import { useMemo, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { edgeAt, edgesBetween } from '../store/edge-facts.ts'
import { labelOf } from '../store/topic-facts.ts'
import { selectEdge } from '../store/transitions.ts'
import { useApp, useChange } from '../store/use-app.ts'
import { ExplanationPanel } from './ExplanationPanel.tsx'
import styles from './TopicPanel.module.css'

const AT_FIRST = 30

/** The prerequisites that run from one area to another, each of which can be asked. */
export function BundlePanel({ from, to }: { from: number; to: number }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const [isWhole, showWhole] = useState(false)
  const edges = useMemo(() => edgesBetween(graph, from, to), [graph, from, to])
  const shown = isWhole ? edges : edges.slice(0, AT_FIRST)
  const name = (topic: number) => labelOf(graph, topic, language)
  return (
    <ExplanationPanel title={`${name(from)} → ${name(to)}`} under={words.bundleCount(edges.length)}>
      <ul className={styles.bundle}>
        {shown.map((edge) => {
          const { source, target, isRequired } = edgeAt(graph, edge)
          return (
            <li key={edge}>
              <button
                type="button"
                className={styles.name}
                onClick={() => change(selectEdge, edge)}
              >
                {name(source)} → {name(target)}
              </button>
              {!isRequired && <span className={styles.strength}>{words.helpful}</span>}
            </li>
          )
        })}
      </ul>
      {shown.length < edges.length && (
        <button type="button" className={styles.link} onClick={() => showWhole(true)}>
          {words.showMore(edges.length - shown.length)}
        </button>
      )}
    </ExplanationPanel>
  )
}
