import type { GraphColumns } from '../file/columns.ts'
import { KINDS } from '../file/columns.ts'
import { fold } from './fold.ts'
import type { SearchResult } from './search-result.ts'
import { simplify } from './simplify.ts'
import type { Sentence } from './verbs/parse-verbs.ts'
import { parseVerbs } from './verbs/parse-verbs.ts'
import type { Verb } from './verbs/verb-pattern.ts'

/** Something to do with topics, or with two outlines, that a query asks for. Numbers are topics, or outlines. */
export type Action =
  | { verb: 'route'; topics: number[]; from: number | null }
  | { verb: Exclude<Verb, 'route'>; topics: number[] }
  | { verb: 'compare-outlines'; outlines: [number, number] }

/** The actions, the likeliest first, and the topics that the sentence speaks of, also where it asks for nothing possible. */
export type Asked = { actions: Action[]; topics: number[] }

type Find = (name: string, limit: number) => SearchResult[]

/** A sentence with what its names may mean: for each name the likeliest topics. */
type Reading = { sentence: Sentence; names: SearchResult[][]; from: SearchResult[] }

/** Readings of one unsure name. */
const MOST_READINGS = 3
const MOST_TARGETS = 8
/** From here on a name is known for sure: it stands as typed, but for case and spaces. */
const SURE = 0.97
/** A worse hit by the name itself is a part of something longer. */
const LEAST_NAME = 0.6
/** Of the best reading's score, what another must have. */
const NEAR_BEST = 0.93

/**
 * What a query asks to do; nothing for a plain name. Names are looked up with mistakes and all; one that may mean
 * several topics gives a row for each of the best three.
 */
export function findActions(columns: GraphColumns, typed: string, find: Find): Asked {
  const sentences = parseVerbs(typed)
  for (const sentence of sentences) {
    const outlines = comparedOutlines(columns, sentence)
    if (outlines) return { actions: [{ verb: 'compare-outlines', outlines }], topics: [] }
  }
  const isMeant = ({ topic }: SearchResult) => KINDS[columns.topics.kind[topic] ?? 0] !== 'advice'
  const read = (name: string) => likeliest(find(name, 2 * MOST_READINGS).filter(isMeant))
  const readings = sentences
    .flatMap((sentence) => readingsOf(sentence, read))
    .sort((a, b) => sureness(b) - sureness(a))
  const [best] = readings
  const topics = (best?.names ?? []).concat([best?.from ?? []]).map(([first]) => first?.topic ?? -1)
  return {
    actions: best && sureness(best) > 0 ? actionsOf(best) : [],
    topics: topics.filter((topic) => topic >= 0)
  }
}

function readingsOf(sentence: Sentence, read: (name: string) => SearchResult[]): Reading[] {
  const from = sentence.from === undefined ? [] : read(sentence.from)
  return sentence.lists.map((list) => ({
    sentence,
    names: list.slice(0, MOST_TARGETS).map(read),
    from
  }))
}

function actionsOf({ sentence: { verb }, names, from }: Reading): Action[] {
  const [only = [], ...others] = names
  const lists = others.length === 0 ? only.map(({ topic }) => [topic]) : [firsts(names)]
  const start = from[0]?.topic ?? null
  return lists.flatMap((topics): Action[] => {
    if (verb === 'route') return topics.includes(start ?? -1) ? [] : [{ verb, topics, from: start }]
    return verb === 'compare' && topics.length !== 2 ? [] : [{ verb, topics }]
  })
}

/** What one name may mean: only the best where that is sure. */
function likeliest(found: SearchResult[]): SearchResult[] {
  const [best] = found
  if (!best) return []
  const isByName = best.why === 'prefix' || best.why === 'inside' || best.why === 'words'
  if (isByName && best.score < LEAST_NAME) return []
  if (best.score >= SURE) return [best]
  return found
    .filter(({ score, why }) => why === best.why && score >= NEAR_BEST * best.score)
    .slice(0, MOST_READINGS)
}

/** How sure a reading is: as its least sure name; 0 where one means nothing. */
function sureness({ sentence, names, from }: Reading): number {
  const all = sentence.from === undefined ? names : [...names, from]
  return Math.min(...all.map(([best]) => best?.score ?? 0))
}

function firsts(names: SearchResult[][]): number[] {
  return [...new Set(names.map(([best]) => best?.topic ?? 0))]
}

function comparedOutlines(
  columns: GraphColumns,
  { verb, lists }: Sentence
): [number, number] | null {
  if (verb !== 'compare') return null
  for (const [a = '', b = ''] of lists) {
    const [first, second] = [outlineNamed(columns, a), outlineNamed(columns, b)]
    if (first !== null && second !== null && first !== second) return [first, second]
  }
  return null
}

/** The only outline with that title, or file name but for its extension. */
function outlineNamed({ outlines }: GraphColumns, name: string): number | null {
  const wanted = simplify(fold(name))
  const found = outlines.flatMap(({ outline, title }, number) =>
    [title, outline.replace(/\.[^.]*$/, '')].some((own) => simplify(fold(own)) === wanted)
      ? [number]
      : []
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
