import type { GraphColumns } from '../../graph/file/columns.ts'
import { edgeAt } from '../store/edge-facts.ts'
import type { Language } from '../store/state.ts'
import { labelOf } from '../store/topic-facts.ts'
import { wordsOf } from './use-words.ts'

/** What a prerequisite says, in a sentence: which topic comes before which, and how strongly. */
export function edgeSentence(graph: GraphColumns, edge: number, language: Language): string {
  const words = wordsOf(language)
  const { source, target, isRequired } = edgeAt(graph, edge)
  const [from, to] = [labelOf(graph, source, language), labelOf(graph, target, language)]
  return words.edgeSentence(from, to, isRequired ? words.required : words.helpful)
}
