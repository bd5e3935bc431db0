import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import type { RouteGap } from '../store/route-facts.ts'
import { chooseWay } from '../store/route-transitions.ts'
import { useChange, useZhilu } from '../store/use-app.ts'
import { focusOnRoute } from './focus-on-route.ts'
import styles from './RoutePanel.module.css'
import { useNames } from './use-names.ts'

/** What is worth a word about the route as it is: targets that give no steps, another way that was chosen. */
export function RouteRemarks({ route, gaps }: { route: Route; gaps: readonly RouteGap[] }) {
  const { words } = useWords()
  const change = useChange()
  const avoid = useZhilu((state) => state.avoid)
  const names = useNames()
  const avoided = avoid.filter((topic) => !route.unavoidable.includes(topic))
  if (gaps.length === 0 && avoid.length === 0) return null
  return (
    <div className={styles.remarks}>
      {gaps.map(({ kind, topic }) => (
        <p key={topic}>{words.noRouteReasons[kind](names([topic]))}</p>
      ))}
      {route.unavoidable.length > 0 && <p>{words.unavoidable(names(route.unavoidable))}</p>}
      {avoid.length > 0 && (
        <p>
          {avoided.length > 0 && words.otherWayTaken(names(avoided))}{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() => {
              change(chooseWay, [])
              focusOnRoute()
            }}
          >
            {words.takeShortest}
          </button>
        </p>
      )}
    </div>
  )
}
