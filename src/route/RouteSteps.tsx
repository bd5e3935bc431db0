import { useEffect, useRef } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { areaRuns } from '../store/route-facts.ts'
import { labelOf } from '../store/topic-facts.ts'
import { toggleKnown } from '../store/transitions.ts'
import { useApp, useChange } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import styles from './RoutePanel.module.css'
import { RouteStep } from './RouteStep.tsx'

/** The steps in order, with the name of the area wherever it changes. */
export function RouteSteps({ route }: { route: Route }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const list = useRef<HTMLOListElement>(null)
  const ticked = useRef<number | null>(null)
  // A ticked step leaves the list with the next route: the focus goes on to the one that takes its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (ticked.current === null) return
    const boxes = list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? []
    boxes[Math.min(ticked.current, boxes.length - 1)]?.focus()
    ticked.current = null
  }, [route])
  const tick = (topic: number) => {
    ticked.current = route.steps.findIndex((step) => step.topic === topic)
    change(toggleKnown, topic)
  }
  return (
    <ol ref={list} aria-label={words.steps} className={styles.runs}>
      {areaRuns(graph, route).map((run) => (
        <li key={run.first}>
          <h3 className={styles.area}>
            <AreaDot hue={areaHueOf(graph, run.area)} />
            {labelOf(graph, run.area, language)}
          </h3>
          <ol start={run.first} className={styles.steps}>
            {run.steps.map((step, i) => (
              <RouteStep
                key={step.topic}
                step={step}
                number={run.first + i}
                onTick={() => tick(step.topic)}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}
