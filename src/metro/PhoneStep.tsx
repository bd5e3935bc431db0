import type { CSSProperties } from 'react'
import { memo } from 'react'
import { formatDay } from '../i18n/format-day.ts'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import type { RouteStop } from '../store/metro.ts'
import type { WeekRun } from '../store/route-plan.ts'
import { hoursOf, labelOf } from '../store/topic-facts.ts'
import { selectTopic, toggleKnown } from '../store/transitions.ts'
import { useApp, useChange } from '../store/use-app.ts'
import { Tick } from '../ui/Tick.tsx'
import styles from './PhonePlan.module.css'

type PhoneStepProps = RouteStop & {
  /** Where its mark lies, and where its text begins, in pixels. */
  x: number
  indent: number
  /** The area whose name stands above it, where that changes. */
  area: number | null
  /** The week that begins with it. */
  week: WeekRun | null
  isSelected: boolean
}

/** One row: the mark on its strand, number and name, hours, and a tick. */
export const PhoneStep = memo(function PhoneStep(step: PhoneStepProps) {
  const { topic, number, x, indent, area, week, isReady, isTarget, isOnSpine, isSelected } = step
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const label = labelOf(graph, topic, language)
  const state = isReady ? words.metroReady : isTarget ? words.metroTarget : ''
  const hours = words.hours(formatHours(hoursOf(graph, topic) ?? 1, language))
  return (
    <li
      className={styles.row}
      aria-current={isSelected ? 'true' : undefined}
      style={
        {
          '--hue': areaHueOf(graph, topic),
          '--x': `${x}px`,
          '--indent': `${indent}px`
        } as CSSProperties
      }
    >
      {week && (
        <p className={styles.week}>
          <strong>{words.week(week.week, week.until)}</strong>
          {week.starts && <span>{formatDay(week.starts, language)}</span>}
          <span>{words.hours(formatHours(week.hours, language))}</span>
        </p>
      )}
      {area !== null && <h3 className={styles.area}>{labelOf(graph, area, language)}</h3>}
      <div className={styles.step}>
        <span
          aria-hidden
          className={styles.mark}
          data-ready={isReady}
          data-target={isTarget}
          data-spine={isOnSpine}
        />
        <button type="button" className={styles.open} onClick={() => change(selectTopic, topic)}>
          <span className={styles.name}>
            <span className={styles.number}>{number}</span> {label}
          </span>
          <span className={styles.hours}>{state ? `${hours} · ${state}` : hours}</span>
        </button>
        <Tick
          label={words.markKnown(label)}
          isTicked={false}
          onToggle={() => change(toggleKnown, topic)}
        />
      </div>
    </li>
  )
})
