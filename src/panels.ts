import type { ComponentProps } from 'react'
import { createPart } from './ui/Later.tsx'

type RouteProps = ComponentProps<typeof import('./route/RoutePanel.tsx').RoutePanel>

type DetailProps = ComponentProps<typeof import('./topic/DetailPanel.tsx').DetailPanel>
type ListProps = ComponentProps<typeof import('./list/TopicList.tsx').TopicList>
type ShareProps = ComponentProps<typeof import('./share/ShareDialog.tsx').ShareDialog>
type ProgressProps = ComponentProps<typeof import('./progress/ProgressDialog.tsx').ProgressDialog>
type MetroProps = ComponentProps<typeof import('./metro/MetroPlan.tsx').MetroPlan>
type HintProps = ComponentProps<typeof import('./topic/LineHint.tsx').LineHint>

/** The panel of what is selected: a topic, or a line of the map. */
export const detailPanel = createPart<DetailProps>(
  async () => (await import('./topic/DetailPanel.tsx')).DetailPanel
)

/** What follows from the last mark. */
export const markingCard = createPart<object>(
  async () => (await import('./known/MarkingCard.tsx')).MarkingCard
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

/** All ways to send what the page shows. */
export const shareDialog = createPart<ShareProps>(
  async () => (await import('./share/ShareDialog.tsx')).ShareDialog
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

/** What the person knows. */
export const progressDialog = createPart<ProgressProps>(
  async () => (await import('./progress/ProgressDialog.tsx')).ProgressDialog
)

/** Loads the code of all panels, so that nobody waits for it later. */
export async function loadPanels(): Promise<void> {
  const parts = [
    detailPanel,
    markingCard,
    outlineReader,
    lineHint,
    routePanel,
    metroPlan,
    phonePlan,
    topicList,
    progressDialog
  ]
  await Promise.all(parts.map((part) => part.load()))
}
