import { Check } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { knownTopics } from '../store/state.ts'
import { labelOf, membersOf } from '../store/topic-facts.ts'
import { selectTopic } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import styles from './TopicPanel.module.css'

const AT_FIRST = 24

/** What a group contains, as a field of names. */
export function Members({ topics }: { topics: readonly number[] }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const known = useZhilu(knownTopics)
  const [isWhole, showWhole] = useState(false)
  if (topics.length === 0) return null
  const shown = isWhole ? topics : topics.slice(0, AT_FIRST)
  return (
    <section className={styles.section}>
      <h3>
        {words.members} <span className={styles.count}>{topics.length}</span>
      </h3>
      <ul className={styles.members}>
        {shown.map((topic) => (
          <li key={topic}>
            <button
              type="button"
              className={styles.member}
              onClick={() => change(selectTopic, topic)}
            >
              {labelOf(graph, topic, language)}
              {known.has(topic) && <Check size={13} aria-label={words.known} />}
              {membersOf(graph, topic).length > 0 && (
                <span className={styles.count}>{membersOf(graph, topic).length}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < topics.length && (
        <button type="button" className={styles.link} onClick={() => showWhole(true)}>
          {words.showMore(topics.length - shown.length)}
        </button>
      )}
    </section>
  )
}
