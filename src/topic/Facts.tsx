import type { Fact } from '../../graph/file/topic-graph.ts'
import { Place } from './Place.tsx'
import styles from './TopicPanel.module.css'

const MOST = 20

/** Resources or projects that outlines name; only web addresses become links. */
export function Facts({ title, facts }: { title: string; facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      <ul className={styles.facts}>
        {facts.slice(0, MOST).map(({ text, url, outline, line }) => (
          <li key={`${outline}:${line}:${text}`}>
            {url && isWebAddress(url) ? (
              <a href={url} target="_blank" rel="noopener noreferrer nofollow">
                {text}
              </a>
            ) : (
              text
            )}{' '}
            <Place outline={outline} line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url)
}
