import type { FocusEvent, KeyboardEvent, PointerEvent } from 'react'
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../i18n/use-words.ts'
import type { RouteMetro } from '../store/metro.ts'
import { selectTopic, toggleKnown } from '../store/transitions.ts'
import { useChange } from '../store/use-app.ts'
import { MetroStop } from './MetroStop.tsx'
import styles from './MetroStops.module.css'
import { nextStop } from './next-stop.ts'
import { useKeptStop } from './use-kept-stop.ts'
import type { Stretch } from './use-stretch.ts'
import type { WrappedLabel } from './wrap-label.ts'

type MetroStopsProps = {
  metro: RouteMetro
  labels: readonly WrappedLabel[]
  /** The stop that is pointed at, and the selected one (−1 = none). */
  near: number | null
  selected: number
  /** Where of the plan stops are drawn; null = everywhere. */
  stretch: Stretch | null
  /** Whether there is no room for names. */
  isFar: boolean
  helpId: string
  onPoint: (place: number | null) => void
}

/** The stops in the order of the route; one of them has the tab stop, arrow keys go on from there. */
export function MetroStops(props: MetroStopsProps) {
  const { metro, labels, near, selected, stretch, isFar, helpId, onPoint } = props
  const { words } = useWords()
  const change = useChange()
  const list = useRef<HTMLOListElement>(null)
  const first = Math.max(
    0,
    metro.stops.findIndex(({ number }) => number > 0)
  )
  const [focused, setFocused] = useState<number | null>(null)
  const inPlan = metro.stops.findIndex(({ topic }) => topic === focused)
  const tabStop = inPlan >= 0 ? inPlan : selected >= 0 ? selected : first
  const related = useMemo(() => relatedTo(metro, near), [metro, near])
  useKeptStop(list, metro, focused)
  const press = (event: KeyboardEvent) => {
    const place = placeAt(event.target)
    const stop = metro.stops[place]
    if (!stop || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') return change(selectTopic, null)
    if (event.key === ' ') {
      event.preventDefault()
      if (!event.repeat) change(toggleKnown, stop.topic)
      return
    }
    const next = nextStop(metro.plan.stops, place, event.key)
    if (next === null) return
    event.preventDefault()
    // A stop out of sight may not be drawn yet.
    flushSync(() => setFocused(metro.stops[next]?.topic ?? null))
    list.current?.querySelector<HTMLElement>(`[data-place="${next}"]`)?.focus()
  }
  const point = ({ target, pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') onPoint(orNull(placeAt(target)))
  }
  const focus = ({ target }: FocusEvent) => {
    const place = placeAt(target)
    setFocused(metro.stops[place]?.topic ?? null)
    if (target.matches(':focus-visible')) onPoint(orNull(place))
  }
  const isDrawn = (place: number) => {
    const { x = 0 } = metro.plan.stops[place] ?? {}
    const isNear = !stretch || (x >= stretch.from && x <= stretch.to)
    return isNear || place === tabStop || place === selected
  }
  return (
    <ol
      ref={list}
      aria-label={words.metroPlan}
      aria-describedby={helpId}
      className={styles.stops}
      data-far={isFar}
      data-near={near !== null}
      onKeyDown={press}
      // Space marks: it must not press the button too.
      onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      onPointerOver={point}
      onPointerLeave={() => onPoint(null)}
      onFocus={focus}
      onBlur={() => onPoint(null)}
      onClick={({ target }) => {
        const stop = metro.stops[placeAt(target)]
        if (stop) change(selectTopic, stop.topic)
      }}
    >
      {metro.stops.map((stop, place) =>
        isDrawn(place) ? (
          <MetroStop
            key={stop.topic}
            {...stop}
            place={place}
            x={metro.plan.stops[place]?.x ?? 0}
            y={metro.plan.stops[place]?.y ?? 0}
            label={labels[place]}
            isSelected={place === selected}
            isRelated={related.has(place)}
            hasTabStop={place === tabStop}
            isFar={isFar}
          />
        ) : null
      )}
    </ol>
  )
}

/** The stop and those it is linked to. */
function relatedTo({ links }: RouteMetro, near: number | null): ReadonlySet<number> {
  if (near === null) return new Set()
  const own = links.filter(({ from, to }) => from === near || to === near)
  return new Set([near, ...own.flatMap(({ from, to }) => [from, to])])
}

/** The stop an event came from, −1 = from none. */
function placeAt(target: EventTarget): number {
  const stop = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null
  return Number(stop?.dataset.place ?? -1)
}

function orNull(place: number): number | null {
  return place < 0 ? null : place
}
