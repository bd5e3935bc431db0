import { formatDate } from '../i18n/format-date.ts'
import { useWords } from '../i18n/use-words.ts'
import type { RoutePlan } from '../store/route-plan.ts'
import { lastDayOf } from '../store/route-plan.ts'
import { HoursPerWeek } from './HoursPerWeek.tsx'
import styles from './RouteHead.module.css'
import { StartDay } from './StartDay.tsx'

/** How many hours there are a week and from when on; so how many weeks it takes, and when it is done. */
export function RouteTime({ plan }: { plan: RoutePlan | null }) {
  const { words, language } = useWords()
  const end = plan && lastDayOf(plan)
  return (
    <>
      <div className={styles.time}>
        <HoursPerWeek />
        {plan && <StartDay />}
      </div>
      <p role="status" className={styles.end}>
        {plan && words.weeks(plan.weeks.length)}
        {end && ` · ${words.endsOn(formatDate(end, language))}`}
      </p>
    </>
  )
}
