import { hoursOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'

/** Adds up hours; one where nobody says. */
export function useHours(): (topics: readonly number[]) => number {
  const { graph } = useApp()
  return (topics) => topics.reduce((sum, topic) => sum + (hoursOf(graph, topic) ?? 1), 0)
}
