import type { CSSProperties } from 'react'
import { memo } from 'react'
import { formatDay } from '../i18n/format-day.ts'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { RouteMetro } from '../store/metro.ts'
import styles from './MetroPlan.module.css'

/** The weeks, or the hours since the route begins, which stay at the top. */
export const MetroTimes = memo(function MetroTimes({ metro }: { metro: RouteMetro }) {
  const { words, language } = useWords()
  const { marks, plan, stops } = metro
  const hasKnown = stops[0]?.number === 0
  return (
    <div className={styles.times}>
      {hasKnown && <span className={styles.time}>{words.metroKnown}</span>}
      {plan.marks.map((x, i) => {
        const { hour = 0, week = null, day = null } = marks[i] ?? {}
        return (
          <span
            key={hour}
            className={styles.time}
            data-week={week ?? undefined}
            style={{ '--x': x } as CSSProperties}
          >
            {week === null ? words.metroHour(formatHours(hour, language)) : words.metroWeek(week)}
            {day && <small>{formatDay(day, language)}</small>}
          </span>
        )
      })}
    </div>
  )
})
