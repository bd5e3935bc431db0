import { readFileSync } from 'node:fs'
import Fuse from 'fuse.js/basic'
import type { GraphColumns } from '../../graph/file/columns.ts'
import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import { listAt } from '../../graph/file/lists.ts'
import type { TopicGraph } from '../../graph/file/topic-graph.ts'
import { createQueryAnswers } from '../../graph/search/answer-query.ts'
import { searchForms } from '../../graph/search/search-forms.ts'
import { typableForms } from '../../graph/search/typable-forms.ts'
import { buildTexts, builtInLexicon, defaultTexts } from '../build-outlines.ts'
import { compare } from './compare.ts'
import { report, sayComparison } from './figures.ts'
import { readQueries } from './read-queries.ts'
import { repeatGraph } from './repeat-graph.ts'
import { scoreQueries } from './score-queries.ts'

const FILE = new URL('../fixtures/queries/queries.tsv', import.meta.url)
/** Every so many of the labelled queries is typed, letter by letter. */
const TYPED = 9
/** Every so many of these keystrokes is given to Fuse.js too, which takes seconds for one. */
const COMPARED = 45
const WITHIN = 10
const MOST_MILLISECONDS = 16
const MOST_OF_FUSE = 0.05

/** P5: from a keystroke to its results, against Fuse.js over the same entries, and alone where the graph is large. */
export async function benchSearch(sizes: readonly number[], leastPairs: number) {
  const { graph: base } = await buildTexts(defaultTexts(), builtInLexicon, false)
  const guard = recallGuard(base)
  for (const size of sizes) {
    const columns = searchable(repeatGraph(base, size))
    const answer = createQueryAnswers(columns)
    const ours = (typed: string) => answer(typed, WITHIN)
    const keystrokes = typedLetters()
    timesOf(ours, keystrokes)
    const { times, processor } = timesOf(ours, keystrokes)
    report({
      id: `P5 search, ${size}`,
      text: `${p95(times).toFixed(1)} ms (p95 of ${times.length} keystrokes), ${p95(processor).toFixed(1)} ms of the processor, worst ${Math.max(...times).toFixed(1)} ms`,
      values: { size, p95: p95(times), p95Processor: p95(processor), worst: Math.max(...times) },
      ...(size === 100_000 ? { isMet: p95(times) <= MOST_MILLISECONDS } : {}),
      guard
    })
    if (size > 50_000) continue
    const few = keystrokes.filter((_, i) => i % COMPARED === 0)
    const theirs = fuseOver(columns)
    const found = await compare({
      ours: () => ({ seconds: p95(timesOf(ours, few).times) / 1000 }),
      theirs: () => ({ seconds: p95(timesOf(theirs, few).times) / 1000 }),
      leastPairs,
      mostSeconds: 600
    })
    report({
      id: `P5 against Fuse.js, ${size}`,
      text: `p95 of ${few.length} keystrokes: ${sayComparison(found)}`,
      values: { size, ...found },
      ...(size === 50_000 ? { isMet: found.ratio <= MOST_OF_FUSE } : {}),
      guard
    })
  }
}

/** Of the labelled queries, how many have a right topic among ten: ours must not find less than Fuse.js. */
function recallGuard(base: TopicGraph): string {
  const columns = searchable(base)
  const queries = readQueries(readFileSync(FILE, 'utf8'))
  const idOf = (topic: number) => columns.text(columns.topics.id[topic] ?? 0)
  const answer = createQueryAnswers(columns)
  const fuse = fuseOver(columns)
  const ours = scoreQueries(queries, (query) =>
    answer(query, WITHIN).results.map(({ topic }) => idOf(topic))
  )
  const theirs = scoreQueries(queries, (query) => fuse(query).map(idOf))
  if (ours.firstTen < theirs.firstTen) throw new Error('bench/search: Fuse.js finds more')
  const share = (value: number) => `${(100 * value).toFixed(1)} %`
  return `recall@10 ${share(ours.firstTen)}, Fuse.js ${share(theirs.firstTen)}; first ${share(ours.first)}, Fuse.js ${share(theirs.first)}; nothing ${share(ours.nothing)}, Fuse.js ${share(theirs.nothing)}`
}

function fuseOver(columns: GraphColumns): (typed: string) => number[] {
  const entries = Array.from({ length: columns.topicCount }, (_, topic) => ({
    topic,
    names: typableForms(Array.from(listAt(columns.searchForms, topic), columns.text))
  }))
  const fuse = new Fuse(entries, { keys: ['names'], ignoreLocation: true })
  return (typed) => fuse.search(typed, { limit: WITHIN }).map(({ item }) => item.topic)
}

function searchable(graph: TopicGraph): GraphColumns {
  const forms = graph.mapNodes((id, { label, labels, aliases }): [string, string[]] => [
    id,
    searchForms([label, ...Object.values(labels), ...aliases])
  ])
  return columnsFromGraph({ graph, searchForms: new Map(forms) }).columns
}

/** What stands in the field after each letter of some of the labelled queries. */
function typedLetters(): string[] {
  const queries = readQueries(readFileSync(FILE, 'utf8')).filter((_, i) => i % TYPED === 0)
  return queries.flatMap(({ query }) =>
    Array.from(query, (_, i) =>
      Array.from(query)
        .slice(0, i + 1)
        .join('')
    )
  )
}

/** Milliseconds of each keystroke by the clock and, for a busy machine, of the processor. */
function timesOf(search: (typed: string) => unknown, keystrokes: readonly string[]) {
  const times: number[] = []
  const processor: number[] = []
  for (const typed of keystrokes) {
    const began = performance.now()
    const before = process.cpuUsage()
    search(typed)
    const { user, system } = process.cpuUsage(before)
    times.push(performance.now() - began)
    processor.push((user + system) / 1000)
  }
  return { times, processor }
}

function p95(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? 0
}
