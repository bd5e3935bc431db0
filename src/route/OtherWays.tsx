import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { OtherSpines } from './OtherSpines.tsx'
import styles from './OtherWays.module.css'
import { useOtherWays } from './use-other-ways.ts'
import { Way } from './Way.tsx'

/** Up to three other routes, what each trades, and other spines through this one. */
export function OtherWays({ route }: { route: Route }) {
  const { words } = useWords()
  const ways = useOtherWays(route)
  if (ways.status !== 'ready')
    return (
      <p role="status" className={styles.quiet}>
        {ways.status === 'failed' ? words.waysFailed : ways.isLate && words.waysLoading}
      </p>
    )
  const { alternatives, spines } = ways
  return (
    <div className={styles.ways}>
      {alternatives.length === 0 && <p className={styles.quiet}>{words.noOtherWays}</p>}
      {alternatives.length > 0 && (
        <ul aria-label={words.otherWays}>
          {alternatives.map((way) => (
            <Way key={way.avoid.join()} way={way} />
          ))}
        </ul>
      )}
      {spines.length > 0 && <OtherSpines spines={spines} />}
    </div>
  )
}
