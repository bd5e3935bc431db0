import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import type { RankedStep } from '../store/route-facts.ts'
import { areaRuns } from '../store/route-facts.ts'
import { toggleKnown } from '../store/transitions.ts'
import { useApp, useChange } from '../store/use-app.ts'
import { AreaHeading } from './AreaHeading.tsx'
import styles from './RouteSteps.module.css'
import { RouteStep } from './RouteStep.tsx'

/** More than these are drawn on request: nobody reads them all, and each costs time. */
const AT_FIRST = 150

type RouteStepsProps = { route: Route; ready: readonly RankedStep[] }

/** The steps in order, with the name of the area wherever it changes. */
export function RouteSteps({ route, ready }: RouteStepsProps) {
  const { graph } = useApp()
  const { words } = useWords()
  const [isWhole, showWhole] = useState(false)
  const { list, tick } = useTicks(route)
  const marks = useMemo(
    () => ({ spine: new Set(route.spine), ready: new Set(ready.map(({ topic }) => topic)) }),
    [route, ready]
  )
  const shown = isWhole ? route.steps : route.steps.slice(0, AT_FIRST)
  return (
    <>
      <ol ref={list} aria-label={words.steps} className={styles.runs}>
        {areaRuns(graph, { ...route, steps: shown }).map((run) => (
          <li key={run.first}>
            <AreaHeading area={run.area} />
            <ol start={run.first} className={styles.steps}>
              {run.steps.map((step, i) => (
                <RouteStep
                  key={step.topic}
                  step={step}
                  number={run.first + i}
                  isSpine={marks.spine.has(step.topic)}
                  isReady={marks.ready.has(step.topic)}
                  onTick={tick}
                />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {shown.length < route.steps.length && (
        <button type="button" className={styles.more} onClick={() => showWhole(true)}>
          {words.moreSteps(route.steps.length - shown.length)}
        </button>
      )}
    </>
  )
}

/** A ticked step leaves the list with the next route: the focus goes on to the one that takes its place. */
function useTicks(route: Route) {
  const change = useChange()
  const list = useRef<HTMLOListElement>(null)
  const ticked = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next route is what the effect waits for
  useEffect(() => {
    if (ticked.current === null) return
    const boxes = list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? []
    boxes[Math.min(ticked.current, boxes.length - 1)]?.focus()
    ticked.current = null
  }, [route])
  const tick = (topic: number, number: number) => {
    ticked.current = number - 1
    change(toggleKnown, topic)
  }
  return { list, tick }
}
