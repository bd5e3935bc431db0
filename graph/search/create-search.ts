import Fuse from 'fuse.js/basic'
import type { GraphColumns } from '../file/columns.ts'
import { fold } from './fold.ts'
import type { FormIndex } from './form-index.ts'
import { createFormIndexes, formsBeside, scanForms } from './form-index.ts'
import type { Hits } from './hits.ts'
import { createHits } from './hits.ts'
import { createTypoIndex } from './typo-index.ts'

/** Why a topic was found, best first. */
export type Why = 'exact' | 'prefix' | 'inside' | 'words' | 'pinyin' | 'fuzzy'

/** One topic found; `score` is 0–1 and never rises down the list. */
export type SearchResult = { topic: number; score: number; why: Why }

export type Search = { search(query: string, limit?: number): SearchResult[] }

const LONGEST_QUERY = 100
/** Hits looked at for text inside names; more than a person could tell apart. */
const MOST_INSIDE = 20_000

/**
 * Search over the names and pinyin of every topic. Names equal to the query come first, then names that begin with
 * it, that hold it, that hold its words, then pinyin, then names within a few typing mistakes as Fuse.js ranks them.
 * A later kind is looked for only while the earlier ones leave room. Nonsense finds nothing.
 * NOTE: making it reads every name once; make it in a worker for large graphs.
 */
export function createSearch(columns: GraphColumns): Search {
  const { names, pinyin } = createFormIndexes(columns)
  const findTypos = createTypoIndex([names, pinyin])
  return {
    search: (text, limit = 10) => {
      const query = fold(text.slice(0, LONGEST_QUERY))
      const hits = createHits(columns, limit)
      if (query === '') return []
      findStarts(names, query, hits)
      if (hits.hasRoom() && !isLatinLetter(query)) findInside(names, query, hits)
      if (hits.hasRoom()) findWords(names, text, hits)
      if (hits.hasRoom()) findPinyin(pinyin, query, hits)
      if (hits.hasRoom() && !hits.hasExact()) rankTypos(findTypos(query), query, hits)
      return hits.results()
    }
  }
}

function findStarts(names: FormIndex, query: string, hits: Hits): void {
  for (const { form } of scanForms(names, query, true)) {
    const topic = names.topics[form] ?? 0
    const isLabel = names.topics[form - 1] !== topic
    const share = shareOf(names, form, query)
    if (share === 1) hits.add(topic, isLabel ? 1 : 0.97, 'exact')
    else hits.add(topic, 0.7 + 0.19 * share + (isLabel ? 0.005 : 0), 'prefix')
  }
}

function findInside(names: FormIndex, query: string, hits: Hits): void {
  for (const { form, isStart } of scanForms(names, query, false, MOST_INSIDE))
    if (!isStart)
      hits.add(names.topics[form] ?? 0, 0.5 + 0.19 * shareOf(names, form, query), 'inside')
}

/** Topics whose names hold every word of the query, in any order and across names: looked up by the longest word. */
function findWords(names: FormIndex, text: string, hits: Hits): void {
  const words = text.slice(0, LONGEST_QUERY).split(/\s+/).map(fold).filter(Boolean)
  if (words.length < 2) return
  const [longest = '', ...rest] = words.sort((a, b) => b.length - a.length)
  for (const { form } of scanForms(names, longest, false, MOST_INSIDE)) {
    const all = formsBeside(names, form)
    if (rest.every((word) => all.includes(word))) hits.add(names.topics[form] ?? 0, 0.47, 'words')
  }
}

/** A whole name, then a start, then, for what is long enough not to be an accident, a part. */
function findPinyin(pinyin: FormIndex, query: string, hits: Hits): void {
  for (const { form } of scanForms(pinyin, query, true)) {
    const share = shareOf(pinyin, form, query)
    hits.add(pinyin.topics[form] ?? 0, share === 1 ? 0.44 : 0.34 + 0.09 * share, 'pinyin')
  }
  if (query.length < 4) return
  for (const { form, isStart } of scanForms(pinyin, query, false, MOST_INSIDE))
    if (!isStart)
      hits.add(pinyin.topics[form] ?? 0, 0.25 + 0.09 * shareOf(pinyin, form, query), 'pinyin')
}

function rankTypos(candidates: { topic: number; form: string }[], query: string, hits: Hits): void {
  const options = { keys: ['form'], includeScore: true, ignoreLocation: true, threshold: 0.8 }
  for (const { item, score = 1 } of new Fuse(candidates, options).search(query)) {
    // Fuse knows no length of a name without spaces: of two equally wrong ones the fuller match is meant.
    const share = Math.min(1, query.length / item.form.length)
    hits.add(item.topic, 0.24 * (1 - score) * (0.5 + 0.5 * share), 'fuzzy')
  }
}

/** The part of a form that the query covers. */
function shareOf({ starts }: FormIndex, form: number, query: string): number {
  return query.length / ((starts[form + 1] ?? 0) - (starts[form] ?? 0) - 1)
}

/** Every other name holds any one letter. */
function isLatinLetter(query: string): boolean {
  return /^[a-z0-9]$/.test(query)
}
