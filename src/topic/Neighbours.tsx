import { useState } from 'react'
import type { GraphDetails } from '../../graph/file/details.ts'
import { useWords } from '../i18n/use-words.ts'
import { dependentsOf, prerequisitesOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import { bunchNeighbours } from './bunch-neighbours.ts'
import { NeighbourRow } from './NeighbourRow.tsx'
import styles from './TopicPanel.module.css'

type NeighboursProps = {
  topic: number
  side: 'prerequisites' | 'dependents'
  details: GraphDetails | undefined
}

const AT_FIRST = { prerequisites: 12, dependents: 6 }

/** What the topic needs, or what it unlocks, each with its reason; an either/or group stands together. */
export function Neighbours({ topic, side, details }: NeighboursProps) {
  const { graph } = useApp()
  const { words } = useWords()
  const [isWhole, showWhole] = useState(false)
  const isNeeds = side === 'prerequisites'
  const all = isNeeds ? prerequisitesOf(graph, topic) : dependentsOf(graph, topic)
  const telling = all.filter((neighbour) => !neighbour.isRedundant).length
  const shown = isWhole ? all : all.slice(0, Math.min(AT_FIRST[side], telling))
  const title = isNeeds ? words.prerequisites : words.unlocks
  return (
    <section className={styles.section} data-side={side}>
      <h3>
        {title} {all.length > 0 && <span className={styles.count}>{all.length}</span>}
      </h3>
      {all.length === 0 && (
        <p className={styles.quiet}>{isNeeds ? words.noPrerequisites : words.unlocksNothing}</p>
      )}
      <ul className={styles.neighbours} aria-label={title}>
        {bunchNeighbours(shown, isNeeds).map((bunch) => {
          const rows = bunch.map((neighbour) => (
            <NeighbourRow key={neighbour.edge} neighbour={neighbour} details={details} />
          ))
          if (bunch.length === 1) return rows
          return (
            <li key={`group-${bunch[0]?.group}`} className={styles.group}>
              <p className={styles.quiet}>{words.oneIsEnough}</p>
              <ul aria-label={words.oneIsEnough}>{rows}</ul>
            </li>
          )
        })}
      </ul>
      {shown.length < all.length && (
        <button type="button" className={styles.link} onClick={() => showWhole(true)}>
          {words.showMore(all.length - shown.length)}
        </button>
      )}
    </section>
  )
}
