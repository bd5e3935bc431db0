import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import type { RankedStep } from '../store/route-facts.ts'
import { hoursOf, labelOf } from '../store/topic-facts.ts'
import { selectTopic } from '../store/transitions.ts'
import { useApp, useChange } from '../store/use-app.ts'
import styles from './ReadyNow.module.css'

const MOST = 3

/** The best few steps to learn now: what unlocks most of the route an hour. */
export function ReadyNow({ route, ready }: { route: Route; ready: readonly RankedStep[] }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  // A route of a few steps is its own list of what is ready.
  if (ready.length === 0 || route.steps.length <= MOST) return null
  return (
    <section className={styles.ready} aria-labelledby="route-ready">
      <h3 id="route-ready">{words.readyNow}</h3>
      <ol>
        {ready.slice(0, MOST).map(({ topic, unlocks }) => (
          <li key={topic}>
            <button
              type="button"
              className={styles.open}
              onClick={() => change(selectTopic, topic)}
            >
              <span className={styles.ring} aria-hidden />
              <span className={styles.name}>{labelOf(graph, topic, language)}</span>
              <span className={styles.worth}>
                {words.readyUnlocks(unlocks, formatHours(hoursOf(graph, topic) ?? 1, language))}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
