import type { TopicGraph } from '../../graph/file/topic-graph.ts'

/** A labelled pair: `isBefore` says whether A is a prerequisite of B. */
export type Pair = { a: string; b: string; isBefore: boolean; kind: string }

/**
 * How a graph does on labelled pairs whose two names it has (`coverage`: their share). A pair is predicted when A
 * reaches B over edges of at least `LEAST`; `direct` counts single edges only. `backwards` is the share of the true
 * pairs that the graph orders the other way round. Shares are undefined where there is nothing to divide by.
 */
export type Score = {
  pairs: number
  coverage: number | undefined
  precision: number | undefined
  recall: number | undefined
  f1: number | undefined
  backwards: number | undefined
  direct: number | undefined
}

/** Edges less sure than this are suggestions and predict nothing. */
const LEAST = 0.5

/** Scores a graph on labelled pairs, each name found by label, labels or aliases, folded. */
export function scorePairs(graph: TopicGraph, pairs: Pair[]): Score {
  const find = createFinder(graph)
  const reached = createReach(graph)
  const count = { found: 0, true: 0, hit: 0, wrong: 0, backwards: 0, edge: 0, wrongEdge: 0 }
  for (const { a, b, isBefore } of pairs) {
    const [source, target] = [find(a), find(b)]
    if (source === undefined || target === undefined || source === target) continue
    count.found++
    const isReached = reached(source).has(target)
    const isEdge = isSure(graph, source, target)
    if (isBefore) {
      count.true++
      if (isReached) count.hit++
      if (reached(target).has(source)) count.backwards++
      if (isEdge) count.edge++
    } else {
      if (isReached) count.wrong++
      if (isEdge) count.wrongEdge++
    }
  }
  const precision = share(count.hit, count.hit + count.wrong)
  const recall = share(count.hit, count.true)
  return {
    pairs: pairs.length,
    coverage: share(count.found, pairs.length),
    precision,
    recall,
    f1: precision && recall ? (2 * precision * recall) / (precision + recall) : undefined,
    backwards: share(count.backwards, count.true),
    direct: share(count.edge, count.edge + count.wrongEdge)
  }
}

/** How often each kind of evidence joins a labelled pair by an edge: rightly, and in all. */
export function scoreKinds(
  graph: TopicGraph,
  pairs: Pair[]
): Map<string, { right: number; all: number }> {
  const find = createFinder(graph)
  const kinds = new Map<string, { right: number; all: number }>()
  for (const { a, b, isBefore } of pairs) {
    const [source, target] = [find(a), find(b)]
    if (source === undefined || target === undefined || !graph.hasDirectedEdge(source, target))
      continue
    const evidence = graph.getDirectedEdgeAttribute(source, target, 'evidence')
    for (const kind of new Set(evidence.map((reason) => reason.kind))) {
      const count = kinds.get(kind) ?? { right: 0, all: 0 }
      kinds.set(kind, { right: count.right + Number(isBefore), all: count.all + 1 })
    }
  }
  return kinds
}

/** Looks a name up: labels win over aliases, a name in brackets counts as another name. */
export function createFinder(graph: TopicGraph): (name: string) => string | undefined {
  const idByName = new Map<string, string>()
  const add = (name: string, id: string) => {
    for (const form of formsOf(name)) if (!idByName.has(form)) idByName.set(form, id)
  }
  graph.forEachNode((id, { label }) => {
    add(label, id)
  })
  graph.forEachNode((id, { labels, aliases }) => {
    for (const name of [...Object.values(labels), ...aliases]) add(name, id)
  })
  return (name) =>
    formsOf(name)
      .map((form) => idByName.get(form))
      .find((id) => id !== undefined)
}

function formsOf(name: string): string[] {
  const whole = fold(name)
  const bracket = /^(.*?)\s*[（(]([^）)]*)[）)]\s*$/.exec(whole)
  return [whole, bracket?.[1]?.trim(), bracket?.[2]?.trim()].filter((form) => form) as string[]
}

const NUMBERING =
  /^(?:第[一二三四五六七八九十百]+[章节部分]|阶段[一二三四五六七八九十]+|[一二三四五六七八九十]+、|\d+(?:\.\d+)*\.?)[\s.、:]*/

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(NUMBERING, '')
    .replace(/\s+/g, ' ')
    .replace(/[：:。.!?？！]+$/, '')
    .trim()
}

function isSure(graph: TopicGraph, source: string, target: string): boolean {
  return (
    graph.hasDirectedEdge(source, target) &&
    graph.getDirectedEdgeAttribute(source, target, 'confidence') >= LEAST
  )
}

function createReach(graph: TopicGraph): (from: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>()
  return (from) => {
    const found = known.get(from) ?? new Set<string>()
    if (known.has(from)) return found
    known.set(from, found)
    const open = [from]
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const next of graph.outNeighbors(at))
        if (!found.has(next) && isSure(graph, at, next)) {
          found.add(next)
          open.push(next)
        }
    return found
  }
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole
}
