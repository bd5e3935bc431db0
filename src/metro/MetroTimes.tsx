import type { CSSProperties } from 'react'
import { memo } from 'react'
import { formatDay } from '../i18n/format-day.ts'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { RouteMetro } from '../store/metro.ts'
import styles from './MetroPlan.module.css'

type MetroTimesProps = { metro: RouteMetro; zoom: number }

/** Pixels a time needs. */
const APART = 66

/** The weeks, or the hours since the route begins, which stay at the top. */
export const MetroTimes = memo(function MetroTimes({ metro, zoom }: MetroTimesProps) {
  const { words, language } = useWords()
  const { marks, plan, stops } = metro
  const shown = spacedOut(plan.marks.map((x) => x * zoom))
  const hasKnown = stops[0]?.number === 0
  return (
    <div className={styles.times}>
      {hasKnown && <span className={styles.time}>{words.metroKnown}</span>}
      {shown.map((i) => {
        const { hour = 0, week = null, day = null } = marks[i] ?? {}
        return (
          <span
            key={hour}
            className={styles.time}
            data-week={week ?? undefined}
            style={{ '--x': plan.marks[i] } as CSSProperties}
          >
            {week === null ? words.metroHour(formatHours(hour, language)) : words.metroWeek(week)}
            {day && <small>{formatDay(day, language)}</small>}
          </span>
        )
      })}
    </div>
  )
})

/** The places of those that have room beside the last one shown. */
function spacedOut(xs: readonly number[]): number[] {
  let last = Number.NEGATIVE_INFINITY
  return [...xs.keys()].filter((i) => {
    const hasRoom = (xs[i] ?? 0) - last >= APART
    if (hasRoom) last = xs[i] ?? 0
    return hasRoom
  })
}
