import { useMemo } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { areaHueOf } from '../store/area-hues.ts'
import type { RankedStep } from '../store/route-facts.ts'
import { areaRuns } from '../store/route-facts.ts'
import type { RoutePlan } from '../store/route-plan.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import { RouteStep } from './RouteStep.tsx'
import styles from './RouteSteps.module.css'

type AreaRunsProps = {
  route: Route
  ready: readonly RankedStep[]
  plan: RoutePlan | null
  /** Steps `first`…`end` − 1, numbered from 0. */
  first: number
  end: number
  onTick: (topic: number, number: number) => void
}

/** Some steps of a route, area by area. */
export function AreaRuns({ route, ready, plan, first, end, onTick }: AreaRunsProps) {
  const { graph } = useApp()
  const { language } = useWords()
  const marks = useMemo(
    () => ({ spine: new Set(route.spine), ready: new Set(ready.map(({ topic }) => topic)) }),
    [route, ready]
  )
  return areaRuns(graph, { ...route, steps: route.steps.slice(first, end) }).map((run) => (
    <li key={run.first}>
      <h4 className={styles.area}>
        <AreaDot hue={areaHueOf(graph, run.area)} />
        {labelOf(graph, run.area, language)}
      </h4>
      <ol start={first + run.first}>
        {run.steps.map((step, i) => (
          <RouteStep
            key={step.topic}
            step={step}
            number={first + run.first + i}
            isSpine={marks.spine.has(step.topic)}
            isReady={marks.ready.has(step.topic)}
            planned={plan?.steps[first + run.first + i - 1]}
            onTick={onTick}
          />
        ))}
      </ol>
    </li>
  ))
}
