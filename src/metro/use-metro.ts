import { useMemo } from 'react'
import type { Route } from '../store/answers.ts'
import type { RouteMetro } from '../store/metro.ts'
import { metroOfRoute } from '../store/metro.ts'
import { knownBeside } from '../store/route-facts.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { createMeasure } from './measure-text.ts'
import type { WrappedLabel } from './wrap-label.ts'
import { wrapLabel } from './wrap-label.ts'

const CIRCLE_TO_LABEL = 4

/** The route of the state as a metro plan, and the label of each stop by place. */
export function useMetro(route: Route): { metro: RouteMetro; labels: WrappedLabel[] } {
  const { graph, store } = useApp()
  const language = useZhilu((state) => state.language)
  const targets = useZhilu((state) => state.targets)
  const hoursPerWeek = useZhilu((state) => state.hoursPerWeek)
  const start = useZhilu((state) => state.start)
  return useMemo(() => {
    const measure = createMeasure(document)
    const labelByTopic = new Map<number, WrappedLabel>()
    const labelFor = (topic: number) => {
      const known = labelByTopic.get(topic)
      if (known) return known
      const label = wrapLabel(labelOf(graph, topic, language), measure, measure.em)
      labelByTopic.set(topic, label)
      return label
    }
    // The route's own answer says what was known when it was asked; marks made since come with the next.
    const known = knownBeside(graph, route, store.getState())
    const isStep = new Set(route.steps.map(({ topic }) => topic))
    const metro = metroOfRoute(graph, route, {
      known: known.filter((topic) => !isStep.has(topic)),
      targets,
      hoursPerWeek,
      start,
      sizeOf: (topic) => {
        const { width, height } = labelFor(topic)
        return { width, height: height + CIRCLE_TO_LABEL }
      }
    })
    return { metro, labels: metro.stops.map(({ topic }) => labelFor(topic)) }
  }, [graph, store, route, targets, language, hoursPerWeek, start])
}
