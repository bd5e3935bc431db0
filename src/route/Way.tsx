import { useWords } from '../i18n/use-words.ts'
import type { Alternative } from '../store/answers.ts'
import { chooseWay } from '../store/route-transitions.ts'
import { useChange } from '../store/use-app.ts'
import { focusOnRoute } from './focus-on-route.ts'
import styles from './OtherWays.module.css'
import { useNames } from './use-names.ts'

/** Another route: what it takes instead of what, what that costs, and which steps come and go. */
export function Way({ way }: { way: Alternative }) {
  const { words } = useWords()
  const change = useChange()
  const names = useNames()
  const trade = words.wayInstead(names(way.taken), names(way.instead))
  const added = way.added.filter((topic) => !way.taken.includes(topic))
  const dropped = way.dropped.filter((topic) => !way.instead.includes(topic))
  const changes = [
    ...(added.length > 0 ? [words.wayAdded(names(added))] : []),
    ...(dropped.length > 0 ? [words.wayDropped(names(dropped))] : [])
  ]
  return (
    <li className={styles.way}>
      <p>
        {trade}
        {words.colon}
        {words.wayCost(way.hoursMore, way.stepsMore)}
      </p>
      <p className={styles.quiet}>
        {[words.wayFor(names([way.for])), ...changes].join(words.clauseSeparator)}
      </p>
      <button
        type="button"
        className={styles.take}
        aria-label={words.takeWay(trade)}
        onClick={() => {
          change(chooseWay, way.avoid)
          focusOnRoute()
        }}
      >
        {words.takeThisWay}
      </button>
    </li>
  )
}
