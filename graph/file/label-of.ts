import type { GraphColumns } from './columns.ts'

/** The name of a topic in a language, the main one where it has none in English; scoped where the graph says so. */
export function labelOf({ topics, text }: GraphColumns, topic: number, lang: 'zh' | 'en'): string {
  const english = lang === 'en' ? text(topics.labelEn[topic] ?? 0) : ''
  return english || text(topics.label[topic] ?? 0)
}
