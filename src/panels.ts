import type { ComponentProps } from 'react'
import { createPart } from './ui/Later.tsx'

type RouteProps = ComponentProps<typeof import('./route/RoutePanel.tsx').RoutePanel>

type ListProps = ComponentProps<typeof import('./list/TopicList.tsx').TopicList>
type HintProps = ComponentProps<typeof import('./topic/LineHint.tsx').LineHint>

/** The panel of what is selected: a topic, or a line of the map. */
export const detailPanel = createPart<object>(
  async () => (await import('./topic/DetailPanel.tsx')).DetailPanel
)

/** What a line of the map says when it is pointed at. */
export const lineHint = createPart<HintProps>(
  async () => (await import('./topic/LineHint.tsx')).LineHint
)

/** The panel of the route. */
export const routePanel = createPart<RouteProps>(
  async () => (await import('./route/RoutePanel.tsx')).RoutePanel
)

/** The twin of the map. */
export const topicList = createPart<ListProps>(
  async () => (await import('./list/TopicList.tsx')).TopicList
)

/** Loads the code of all panels, so that nobody waits for it later. */
export async function loadPanels(): Promise<void> {
  await Promise.all([detailPanel, lineHint, routePanel, topicList].map((part) => part.load()))
}
