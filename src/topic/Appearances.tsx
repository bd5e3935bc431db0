import { useState } from 'react'
import type { Source } from '../../graph/file/topic-graph.ts'
import { useWords } from '../i18n/use-words.ts'
import { outlineTitle } from '../store/outline-facts.ts'
import { useApp } from '../store/use-app.ts'
import { Place } from './Place.tsx'
import styles from './TopicPanel.module.css'

const AT_FIRST = 5

/** In which outlines the topic appears, at which places. */
export function Appearances({ sources }: { sources: readonly Source[] }) {
  const { graph } = useApp()
  const { words } = useWords()
  const [isWhole, showWhole] = useState(false)
  if (sources.length === 0) return null
  const shown = isWhole ? sources : sources.slice(0, AT_FIRST)
  const outlines = [...new Set(shown.map(({ outline }) => outline))]
  return (
    <section className={styles.section}>
      <h3>{words.appearsIn(new Set(sources.map(({ outline }) => outline)).size)}</h3>
      <dl className={styles.outlines}>
        {outlines.map((name) => (
          <div key={name}>
            <dt title={name}>{outlineTitle(graph, name)}</dt>
            {shown
              .filter(({ outline }) => outline === name)
              .map(({ path, line, column }) => (
                <dd key={`${line}:${column}`}>
                  <Place outline={name} line={line}>
                    {path.slice(1).join(' › ')}
                  </Place>
                </dd>
              ))}
          </div>
        ))}
      </dl>
      {shown.length < sources.length && (
        <button type="button" className={styles.link} onClick={() => showWhole(true)}>
          {words.showMore(sources.length - shown.length)}
        </button>
      )}
    </section>
  )
}
