import type { GraphColumns } from '../../graph/file/columns.ts'
import type { MarkingNews } from '../store/marking-facts.ts'
import type { Language } from '../store/state.ts'
import { labelOf } from '../store/topic-facts.ts'
import { wordsOf } from './use-words.ts'

/** What follows from the last mark: “也会“策略”的 3 个先修吗？” */
export function markingSentence(
  graph: GraphColumns,
  news: MarkingNews,
  language: Language
): string {
  const words = wordsOf(language)
  if (news.kind === 'done') return words.marksDone(news.topics.length)
  const say = news.kind === 'offer' ? words.offerAncestors : words.marksStay
  return say(labelOf(graph, news.topic, language), news.topics.length)
}
