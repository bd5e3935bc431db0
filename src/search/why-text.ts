import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Words } from '../i18n/zh.ts'
import type { SearchResult } from '../store/answers.ts'
import { aliasesOf, labelOf } from '../store/topic-facts.ts'

/** Why a result matched, in words, where its labels do not show it; else ''. */
export function whyText(
  graph: GraphColumns,
  { topic, why }: SearchResult,
  query: string,
  words: Words
): string {
  if (why === 'pinyin') return words.matchedByPinyin
  if (why === 'fuzzy') return words.matchedByTypo
  const wanted = folded(query)
  const has = (name: string) => folded(name).includes(wanted)
  if (has(labelOf(graph, topic, 'zh')) || has(labelOf(graph, topic, 'en'))) return ''
  const alias = aliasesOf(graph, topic).find(has)
  return alias === undefined ? '' : words.matchedAs(alias)
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_·]+/gu, '')
}
