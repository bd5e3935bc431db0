import { useMemo } from 'react'
import { shownTopics } from '../store/shown-topics.ts'
import { countShown, topicCounts } from '../store/topic-counts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'

/** What is left in of the graph: by topic 1 (null = all), how many topics to learn, and of how many. */
export function useShown(): { shown: Uint8Array | null; count: number; all: number } {
  const { graph } = useApp()
  const shown = useZhilu((state) => shownTopics(graph, state))
  return useMemo(
    () => ({ shown, count: countShown(graph, shown), all: topicCounts(graph).all }),
    [graph, shown]
  )
}
