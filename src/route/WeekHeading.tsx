import { formatDayOfYear } from '../i18n/format-date.ts'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { WeekRun } from '../store/route-plan.ts'
import styles from './RouteSteps.module.css'

/** Which week the next steps begin in, from which day on, and its hours. */
export function WeekHeading({ week: { week, until, hours, starts } }: { week: WeekRun }) {
  const { words, language } = useWords()
  return (
    <h3 className={styles.week}>
      {words.week(week, until)}
      {starts && <span>{formatDayOfYear(starts, language)}</span>}
      <span className={styles.weekHours}>{words.hours(formatHours(hours, language))}</span>
    </h3>
  )
}
