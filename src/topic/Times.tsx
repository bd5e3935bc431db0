import type { TimeFact } from '../../graph/file/topic-graph.ts'
import { formatTime } from '../i18n/format-time.ts'
import { useWords } from '../i18n/use-words.ts'
import { useApp } from '../store/use-app.ts'
import styles from './TopicPanel.module.css'

const MOST = 20

/** How long, how often and when the outlines say: “4 weeks”, “3–4 hours a day”, “weeks 5–6”. */
export function Times({ times }: { times: readonly TimeFact[] }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  if (times.length === 0) return null
  const titleOf = (name: string) =>
    graph.outlines.find(({ outline }) => outline === name)?.title || name
  return (
    <section className={styles.section}>
      <h3>{words.times}</h3>
      <ul className={styles.facts}>
        {times.slice(0, MOST).map((time) => (
          <li key={`${time.outline}:${time.line}:${time.text}`} title={time.text}>
            {formatTime(time, language)}
            <span className={styles.place}>
              {' '}
              {titleOf(time.outline)} · {words.line(time.line)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
