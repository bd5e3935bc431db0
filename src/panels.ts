import type { ComponentProps } from 'react'
import { createPart } from './ui/Later.tsx'

type RouteProps = ComponentProps<typeof import('./route/RoutePanel.tsx').RoutePanel>

type DetailProps = ComponentProps<typeof import('./topic/DetailPanel.tsx').DetailPanel>
type ListProps = ComponentProps<typeof import('./list/TopicList.tsx').TopicList>
type MetroProps = ComponentProps<typeof import('./metro/MetroPlan.tsx').MetroPlan>
type HintProps = ComponentProps<typeof import('./topic/LineHint.tsx').LineHint>

/** The panel of what is selected: a topic, or a line of the map. */
export const detailPanel = createPart<DetailProps>(
  async () => (await import('./topic/DetailPanel.tsx')).DetailPanel
)

/** The text of an outline. */
export const outlineReader = createPart<object>(
  async () => (await import('./outlines/OutlineReader.tsx')).OutlineReader
)

/** What a line of the map says when it is pointed at. */
export const lineHint = createPart<HintProps>(
  async () => (await import('./topic/LineHint.tsx')).LineHint
)

/** The panel of the route. */
export const routePanel = createPart<RouteProps>(
  async () => (await import('./route/RoutePanel.tsx')).RoutePanel
)

/** The route as a metro plan. */
export const metroPlan = createPart<MetroProps>(
  async () => (await import('./metro/MetroPlan.tsx')).MetroPlan
)

/** The same for a narrow screen. */
export const phonePlan = createPart<object>(
  async () => (await import('./metro/PhonePlan.tsx')).PhonePlan
)

/** The twin of the map. */
export const topicList = createPart<ListProps>(
  async () => (await import('./list/TopicList.tsx')).TopicList
)

/** Loads the code of all panels, so that nobody waits for it later. */
export async function loadPanels(): Promise<void> {
  await Promise.all(
    [detailPanel, outlineReader, lineHint, routePanel, metroPlan, phonePlan, topicList].map(
      (part) => part.load()
    )
  )
}
