import { useWords } from '../i18n/use-words.ts'
import type { RouteGap } from '../store/route-facts.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import styles from './RoutePanel.module.css'

/** Why there is nothing to learn, target by target, and what one can do. */
export function NoRoute({ gaps }: { gaps: readonly RouteGap[] }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const isKnown = gaps.some(({ kind }) => kind === 'known')
  const isDone = gaps.length > 0 && gaps.every(({ kind }) => kind === 'known')
  return (
    <div className={styles.done}>
      {isDone && <p>{words.routeDone}</p>}
      {gaps.length === 0 && <p>{words.routeEmpty}</p>}
      {!isDone &&
        gaps.map(({ kind, topic }) => (
          <p key={topic}>{words.noRouteReasons[kind](labelOf(graph, topic, language))}</p>
        ))}
      <p className={styles.quiet}>{isKnown ? words.routeDoneHelp : words.noRouteHelp}</p>
    </div>
  )
}
