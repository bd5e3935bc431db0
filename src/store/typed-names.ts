import type { GraphColumns } from '../../graph/file/columns.ts'
import { listAt } from '../../graph/file/lists.ts'
import { fold } from '../../graph/search/fold.ts'
import { typableForms } from '../../graph/search/typable-forms.ts'
import { aliasesOf, labelOf } from './topic-facts.ts'

/**
 * Everything a person may begin to type for a topic, folded: its names, its pinyin and the initials
 * of that. A graph without stored forms gives its names.
 */
export function typedForms(graph: GraphColumns, topic: number): string[] {
  const stored = Array.from(listAt(graph.searchForms, topic), graph.text)
  // Stored forms are simplified; a Traditional name is also typed as it stands.
  if (stored.length > 0) return [...typableForms(stored), ...shownForms(graph, topic)]
  return [labelOf(graph, topic, 'zh'), labelOf(graph, topic, 'en'), ...aliasesOf(graph, topic)].map(
    fold
  )
}

/** The names that stand in a topic's row, folded. */
export function shownForms(graph: GraphColumns, topic: number): string[] {
  return [labelOf(graph, topic, 'zh'), labelOf(graph, topic, 'en')].map(fold)
}

/** A text as the forms of `typedForms` are written: without case, width, accents and spaces. */
export function foldTyped(text: string): string {
  return fold(text)
}
