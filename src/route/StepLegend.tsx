import { useWords } from '../i18n/use-words.ts'
import styles from './RouteSteps.module.css'

/** What the marks of the steps mean, in a line. */
export function StepLegend({ hasPlan }: { hasPlan: boolean }) {
  const { words } = useWords()
  return (
    <p className={styles.legend}>
      <span title={words.spineHelp}>
        <span className={styles.bar} aria-hidden />
        {words.isSpine}
      </span>
      <span>
        <span className={styles.ring} aria-hidden />
        {words.isReady}
      </span>
      {hasPlan && (
        <span title={words.criticalHelp}>
          <span className={styles.critical}>{words.isCritical}</span>
          {words.criticalShort}
        </span>
      )}
    </p>
  )
}
