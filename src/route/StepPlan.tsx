import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { PlannedStep } from '../store/route-plan.ts'
import styles from './RouteSteps.module.css'

/** What rounds to less than a tenth of an hour is none. */
const LEAST_TOLD = 0.05

/** How long a step may wait, or that it may not; and until when it takes, where that is another week. */
export function StepPlan({ planned }: { planned: PlannedStep }) {
  const { words, language } = useWords()
  const { firstWeek, lastWeek, slack, isCritical } = planned
  return (
    <>
      <span className={styles.plan}>
        {isCritical ? (
          <span className={styles.critical} title={words.criticalHelp}>
            {words.isCritical}
          </span>
        ) : (
          slack >= LEAST_TOLD && words.slack(formatHours(slack, language))
        )}
      </span>
      {lastWeek > firstWeek && <span className={styles.until}>{words.untilWeek(lastWeek)}</span>}
    </>
  )
}
