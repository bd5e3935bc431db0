import { memo, useEffect, useMemo, useRef } from 'react'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { strandsOfRoute } from '../store/metro.ts'
import { routePlan, weekRuns } from '../store/route-plan.ts'
import { areaOf, labelOf } from '../store/topic-facts.ts'
import { useApp, useRoute, useZhilu } from '../store/use-app.ts'
import styles from './PhonePlan.module.css'
import { PhoneStep } from './PhoneStep.tsx'
import { Strands } from './Strands.tsx'
import { columnX, strandsWidth } from './strand-paths.ts'

/** The route as a metro plan for a narrow screen: from top to bottom, a row a step, strands of areas at the left. */
export function PhonePlan() {
  const { graph } = useApp()
  const { words, language } = useWords()
  const { route } = useRoute()
  const targets = useZhilu((state) => state.targets)
  const hasKnown = useZhilu((state) => (state.lent ?? state.known).size > 0)
  if (!route) return null
  const names = targets.map((target) => labelOf(graph, target, language)).join(words.listSeparator)
  return (
    <section className={styles.plan} aria-labelledby="plan-title">
      <header className={styles.head}>
        <h2 id="plan-title">{words.routeTo(names)}</h2>
        <p>
          {words.stepCount(route.steps.length)} ·{' '}
          <strong>{words.hoursLeft(formatHours(route.hours, language))}</strong>
        </p>
      </header>
      {route.steps.length > 0 ? (
        <Rows route={route} />
      ) : (
        <p className={styles.done}>{hasKnown ? words.routeDone : words.routeEmpty}</p>
      )}
    </section>
  )
}

/** Pixels of a row, and of the name of an area above it. */
const ROW = 64
const HEADING = 40
/** Pixels of the line that begins a week. */
const WEEK = 32

const Rows = memo(function Rows({ route }: { route: Route }) {
  const { graph } = useApp()
  const { words } = useWords()
  const { stops, strands } = useMemo(() => strandsOfRoute(graph, route), [graph, route])
  const topic = useZhilu((state) => state.topic)
  const hoursPerWeek = useZhilu((state) => state.hoursPerWeek)
  const start = useZhilu((state) => state.start)
  const weeks = useMemo(() => {
    const plan = routePlan(graph, route, { hoursPerWeek, start })
    return new Map((plan ? weekRuns(plan) : []).map((run) => [run.first, run]))
  }, [graph, route, hoursPerWeek, start])
  const areas = stops.map((stop) => areaOf(graph, stop.topic))
  const isNew = (place: number) => areas[place] !== areas[place - 1]
  const rows = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (topic !== null)
      rows.current
        ?.querySelector('[aria-current] > :last-child')
        ?.scrollIntoView({ block: 'nearest' })
  }, [topic])
  let bottom = 0
  const ys = stops.map((_, place) => {
    bottom += ROW + (isNew(place) ? HEADING : 0) + (weeks.has(place) ? WEEK : 0)
    return bottom - ROW / 2
  })
  const selected = stops.findIndex((stop) => stop.topic === topic)
  return (
    <div ref={rows} className={styles.rows}>
      <Strands strands={strands} ys={ys} height={bottom} />
      <ol aria-label={words.metroPlan}>
        {stops.map((stop, place) => (
          <PhoneStep
            key={stop.topic}
            {...stop}
            x={columnX(strands.columns[place] ?? 0)}
            indent={strandsWidth(strands.widths[place] ?? 0)}
            area={isNew(place) ? (areas[place] ?? null) : null}
            week={weeks.get(place) ?? null}
            isSelected={place === selected}
          />
        ))}
      </ol>
    </div>
  )
})
