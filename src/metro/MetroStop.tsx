import { Check } from 'lucide-react'
import type { CSSProperties } from 'react'
import { memo } from 'react'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import type { RouteStop } from '../store/metro.ts'
import { areaOf, hoursOf, labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import styles from './MetroPlan.module.css'
import type { WrappedLabel } from './wrap-label.ts'

type MetroStopProps = RouteStop & {
  place: number
  x: number
  y: number
  label: WrappedLabel | undefined
  isSelected: boolean
  /** Whether it is pointed at, or linked to the stop that is. */
  isRelated: boolean
  hasTabStop: boolean
  isFar: boolean
}

/** One stop: its number, or a check where it is known, and its name below. The list takes its keys and clicks. */
export const MetroStop = memo(function MetroStop(stop: MetroStopProps) {
  const { topic, number, place, x, y, label } = stop
  const { graph } = useApp()
  const { language } = useWords()
  const isKnown = number === 0
  const name = labelOf(graph, topic, language)
  return (
    <li
      className={styles.stop}
      data-known={isKnown}
      data-ready={stop.isReady}
      data-target={stop.isTarget}
      data-spine={stop.isOnSpine}
      data-related={stop.isRelated}
      style={{ '--x': x, '--y': y, '--hue': areaHueOf(graph, topic) } as CSSProperties}
    >
      <button
        type="button"
        data-place={place}
        tabIndex={stop.hasTabStop ? 0 : -1}
        aria-label={useStopName(stop)}
        aria-current={stop.isSelected ? 'true' : undefined}
        title={label?.isCut || stop.isFar ? name : undefined}
      >
        <span className={styles.circle}>
          {isKnown ? <Check size={13} strokeWidth={3.5} /> : number}
        </span>
        <span className={styles.label}>
          {label?.lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one label have no other name
            <span key={i}>{line}</span>
          ))}
        </span>
      </button>
    </li>
  )
})

function useStopName({ topic, number, isReady, isTarget }: MetroStopProps): string {
  const { graph } = useApp()
  const { words, language } = useWords()
  const area = labelOf(graph, areaOf(graph, topic), language)
  const name = words.metroStop(number, labelOf(graph, topic, language), area)
  if (number === 0) return name
  const hours = words.hours(formatHours(hoursOf(graph, topic) ?? 1, language))
  const states = [isReady && words.metroReady, isTarget && words.metroTarget].filter(Boolean)
  return [name, hours, ...states].join(words.listSeparator)
}
