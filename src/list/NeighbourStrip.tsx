import type { Ref } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Neighbour } from '../store/topic-facts.ts'
import { dependentsOf, isToLearn, labelOf, prerequisitesOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import styles from './TopicList.module.css'

/** The element a row names as its description; it is there while there is something to tell. */
export const STRIP_ID = 'neighbour-strip'

type NeighbourStripProps = {
  ref: Ref<HTMLDivElement>
  /** The row that is pointed at or has the focus; null = nothing to tell. */
  topic: number | null
  /** Goes to the row of a topic. */
  onGo: (topic: number) => void
}

/** What hover shows on the map: what the row at hand needs, and what it unlocks. */
export function NeighbourStrip({ ref, topic, onGo }: NeighbourStripProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const isToTell = topic !== null && isToLearn(graph, topic)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      ref={ref}
      role="group"
      aria-label={isToTell ? labelOf(graph, topic, language) : words.prerequisites}
      hidden={!isToTell}
      onKeyDown={(event) => {
        const isFirst = event.target === event.currentTarget.querySelector('button')
        if (!isToTell || event.key !== 'Tab' || !event.shiftKey || !isFirst) return
        event.preventDefault()
        onGo(topic)
      }}
      className={styles.strip}
    >
      {isToTell && (
        <div id={STRIP_ID} className={styles.sides}>
          <Side
            title={words.prerequisites}
            side="prerequisites"
            none={words.noPrerequisites}
            neighbours={prerequisitesOf(graph, topic)}
            onGo={onGo}
          />
          <Side
            title={words.unlocks}
            side="dependents"
            none={words.unlocksNothing}
            neighbours={dependentsOf(graph, topic)}
            onGo={onGo}
          />
        </div>
      )}
    </div>
  )
}

type SideProps = {
  title: string
  side: 'prerequisites' | 'dependents'
  none: string
  neighbours: readonly Neighbour[]
  onGo: (topic: number) => void
}

function Side({ title, side, none, neighbours, onGo }: SideProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  return (
    <div className={styles.side} data-side={side}>
      <h3>
        {title}
        <span className={styles.colon}>{words.colon}</span>
      </h3>
      {neighbours.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {neighbours.map(({ topic, edge, isRequired }) => (
            <li key={edge}>
              <button type="button" data-helpful={!isRequired} onClick={() => onGo(topic)}>
                {labelOf(graph, topic, language)}
                {!isRequired && <span className={styles.spoken}>{words.helpful}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
