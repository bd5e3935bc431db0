import type { TimeFact } from '../../graph/file/topic-graph.ts'
import { formatTime } from '../i18n/format-time.ts'
import { useWords } from '../i18n/use-words.ts'
import { Place } from './Place.tsx'
import styles from './TopicPanel.module.css'

const MOST = 20

/** How long, how often and when the outlines say: “4 weeks”, “3–4 hours a day”, “weeks 5–6”. */
export function Times({ times }: { times: readonly TimeFact[] }) {
  const { words, language } = useWords()
  if (times.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{words.times}</h3>
      <ul className={styles.facts}>
        {times.slice(0, MOST).map((time) => (
          <li key={`${time.outline}:${time.line}:${time.text}`} title={time.text}>
            {formatTime(time, language)} <Place outline={time.outline} line={time.line} hasTitle />
          </li>
        ))}
      </ul>
    </section>
  )
}
