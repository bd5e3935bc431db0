import type { GraphColumns } from '../file/columns.ts'
import { listAt } from '../file/lists.ts'

/** Every name of a topic: its label, the label in both languages, its aliases. */
export function topicNames({ topics, text }: GraphColumns, topic: number): string[] {
  const labels = [topics.label[topic], topics.labelZh[topic], topics.labelEn[topic]]
  return [...labels, ...listAt(topics.aliases, topic)]
    .map((index) => text(index ?? 0))
    .filter((name) => name !== '')
}
