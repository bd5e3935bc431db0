import { useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import type { RankedStep } from '../store/route-facts.ts'
import type { RoutePlan } from '../store/route-plan.ts'
import { weekRuns } from '../store/route-plan.ts'
import { AreaRuns } from './AreaRuns.tsx'
import styles from './RouteSteps.module.css'
import { StepLegend } from './StepLegend.tsx'
import { useTicks } from './use-ticks.ts'
import { WeekHeading } from './WeekHeading.tsx'

/** More than these are drawn on request: nobody reads them all, and each costs time. */
const AT_FIRST = 150

type RouteStepsProps = { route: Route; ready: readonly RankedStep[]; plan: RoutePlan | null }

/** The steps in order, with the name of the area wherever it changes; planned, week by week. */
export function RouteSteps({ route, ready, plan }: RouteStepsProps) {
  const { words } = useWords()
  const [isWhole, showWhole] = useState(false)
  const { list, tick } = useTicks(route)
  const count = isWhole ? route.steps.length : Math.min(AT_FIRST, route.steps.length)
  const runs = (first: number, end: number) => (
    <AreaRuns {...{ route, ready, plan, first, end }} onTick={tick} />
  )
  return (
    <>
      <StepLegend spine={route.spine} hasPlan={plan !== null} />
      <ol ref={list} aria-label={words.steps} className={styles.runs} data-planned={plan !== null}>
        {plan
          ? weekRuns(plan)
              .filter(({ first }) => first < count)
              .map((week) => (
                <li key={week.week}>
                  <WeekHeading week={week} />
                  <ol>{runs(week.first, Math.min(count, week.first + week.count))}</ol>
                </li>
              ))
          : runs(0, count)}
      </ol>
      {count < route.steps.length && (
        <button type="button" className={styles.more} onClick={() => showWhole(true)}>
          {words.moreSteps(route.steps.length - count)}
        </button>
      )}
    </>
  )
}
