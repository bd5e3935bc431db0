import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { knownBeside } from '../store/route-facts.ts'
import { labelOf } from '../store/topic-facts.ts'
import { selectTopic, toggleKnown } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { Tick } from '../ui/Tick.tsx'
import styles from './RoutePanel.module.css'

/** What is known already right where the route begins; taking a tick away brings the steps back. */
export function KnownBeside({ route }: { route: Route }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const state = useZhilu((now) => now)
  const known = knownBeside(graph, route, state)
  if (known.length === 0) return null
  return (
    <section className={styles.known} aria-labelledby="route-known">
      <h3 id="route-known">{words.alreadyKnown}</h3>
      <ul>
        {known.map((topic) => (
          <li key={topic}>
            <Tick
              label={words.markKnown(labelOf(graph, topic, language))}
              isTicked
              onToggle={() => change(toggleKnown, topic)}
            />
            <button type="button" onClick={() => change(selectTopic, topic)}>
              {labelOf(graph, topic, language)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
