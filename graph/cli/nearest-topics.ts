import { distance } from 'fastest-levenshtein'
import { type GraphColumns, KINDS } from '../file/columns.ts'
import { createSearch } from '../search/create-search.ts'
import { foldName } from '../topics/fold-name.ts'
import { topicNames } from './topic-names.ts'

const CANDIDATES = 5
const CANDIDATES_BY_SPELLING = 3

/** Prepares finding the topics a mistaken name may mean: what search finds, else what is nearest in spelling. */
export function createNearestTopics(columns: GraphColumns): (name: string) => number[] {
  const isMeant = (topic: number) => KINDS[columns.topics.kind[topic] ?? 0] !== 'advice'
  return (name) => {
    const found = createSearch(columns)
      .search(name, 4 * CANDIDATES)
      .map(({ topic }) => topic)
      .filter(isMeant)
    return found.length > 0
      ? found.slice(0, CANDIDATES)
      : nearestInSpelling(columns, foldName(name), isMeant)
  }
}

function nearestInSpelling(
  columns: GraphColumns,
  wanted: string,
  isMeant: (topic: number) => boolean
): number[] {
  return Array.from({ length: columns.topicCount }, (_, topic) => topic)
    .filter(isMeant)
    .map((topic) => {
      const names = topicNames(columns, topic).map(foldName)
      // The share of letters that differ: a short name is not near because it is short.
      const shares = names.map(
        (key) => distance(wanted, key) / Math.max(wanted.length, key.length, 1)
      )
      return { topic, share: Math.min(...shares) }
    })
    .sort((a, b) => a.share - b.share || a.topic - b.topic)
    .slice(0, CANDIDATES_BY_SPELLING)
    .map(({ topic }) => topic)
}
