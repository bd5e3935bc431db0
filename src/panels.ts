import type { ComponentProps } from 'react'
import { createPart } from './ui/Later.tsx'

type RouteProps = ComponentProps<typeof import('./route/RoutePanel.tsx').RoutePanel>

/** The panel of the selected topic. */
export const topicPanel = createPart<object>(
  async () => (await import('./topic/TopicPanel.tsx')).TopicPanel
)

/** The panel of the route. */
export const routePanel = createPart<RouteProps>(
  async () => (await import('./route/RoutePanel.tsx')).RoutePanel
)

/** The twin of the map. */
export const topicList = createPart<object>(
  async () => (await import('./list/TopicList.tsx')).TopicList
)

/** Loads the code of all panels, so that nobody waits for it later. */
export async function loadPanels(): Promise<void> {
  await Promise.all([topicPanel, routePanel, topicList].map((panel) => panel.load()))
}
