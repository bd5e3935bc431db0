/**
 * Why a topic was found, best first: its name is the query, begins with it, holds it, holds its words; its pinyin
 * matches; its name sounds like the query; or it is within a few typing mistakes.
 */
export type Why = 'exact' | 'prefix' | 'inside' | 'words' | 'pinyin' | 'sound' | 'fuzzy'

/** The name of a topic that a query matched, by text index, and which letters of it: from, to, from, to… */
export type MatchedName = { name: number; ranges: number[] }

/** One topic found; `score` is 0–1 and never rises down the list; `matched` where a name shows why. */
export type SearchResult = { topic: number; score: number; why: Why; matched?: MatchedName }
