import type { EdgeColumns, Lists, TopicColumns } from './columns.ts'
import { KINDS } from './columns.ts'
import { compareUtf8 } from './compare-utf8.ts'
import { damaged } from './graph-file-error.ts'
import { listAt } from './lists.ts'
import type { TextTable } from './text-table.ts'

const ADVICE = KINDS.indexOf('advice')
const UNSEEN = -2

/** The root above each topic (itself where it has no parent). Fails where parents form a ring. Linear: paths are shared. */
export function rootsOf(parent: Int32Array): Int32Array {
  const roots = new Int32Array(parent.length).fill(UNSEEN)
  const path: number[] = []
  for (let topic = 0; topic < parent.length; topic++) {
    let at = topic
    while (roots[at] === UNSEEN) {
      roots[at] = -1
      path.push(at)
      const above = parent[at] ?? -1
      if (above < 0) roots[at] = at
      else at = above
    }
    const root = roots[at] ?? -1
    if (root < 0) throw damaged('groups contain each other')
    for (const below of path) roots[below] = root
    path.length = 0
  }
  return roots
}

/** Fails unless ids ascend, hours are not negative, and exactly advice is without a position. */
export function checkTopics(topics: TopicColumns, texts: TextTable): void {
  const { kind, hours, hoursLow, hoursHigh, x, y } = topics
  checkAscending(topics.id, texts)
  for (let i = 0; i < kind.length; i++) {
    if (!(isHours(hours[i]) && isHours(hoursLow[i]) && isHours(hoursHigh[i])))
      throw damaged('a topic has impossible hours')
    if (kind[i] !== ADVICE && !(Number.isFinite(x[i]) && Number.isFinite(y[i])))
      throw damaged('a topic has no position')
    if (kind[i] === ADVICE && !(Number.isNaN(x[i]) && Number.isNaN(y[i])))
      throw damaged('advice has a position')
  }
}

/** Fails unless each text stands behind the one before it: then it can be searched for. */
export function checkAscending(indices: Uint32Array, texts: TextTable): void {
  for (let i = 1; i < indices.length; i++) {
    const order = compareUtf8(texts.bytes(indices[i - 1] ?? 0), texts.bytes(indices[i] ?? 0))
    if (order >= 0) throw damaged('its ids are out of order')
  }
}

/** Fails on a confidence of nothing, on two edges between the same two topics, and on prerequisites in a circle. */
export function checkEdges(edges: EdgeColumns, outgoing: Lists): void {
  if (edges.confidence.some((confidence) => confidence < 1))
    throw damaged('an edge has no confidence')
  const topicCount = outgoing.starts.length - 1
  const lastSource = new Int32Array(topicCount).fill(-1)
  for (let source = 0; source < topicCount; source++)
    for (const edge of listAt(outgoing, source)) {
      const target = edges.target[edge] ?? 0
      if (lastSource[target] === source) throw damaged('an edge stands twice')
      lastSource[target] = source
    }
  if (countOrdered(edges, outgoing) < topicCount) throw damaged('its prerequisites go in a circle')
}

/** How many topics Kahn's algorithm can order: all, unless there is a circle. */
function countOrdered(edges: EdgeColumns, outgoing: Lists): number {
  const topicCount = outgoing.starts.length - 1
  const waiting = new Uint32Array(topicCount)
  for (const target of edges.target) waiting[target] = (waiting[target] ?? 0) + 1
  const ready = new Uint32Array(topicCount)
  let end = 0
  for (let topic = 0; topic < topicCount; topic++) if (waiting[topic] === 0) ready[end++] = topic
  for (let at = 0; at < end; at++)
    for (const edge of listAt(outgoing, ready[at] ?? 0)) {
      const target = edges.target[edge] ?? 0
      const left = (waiting[target] ?? 0) - 1
      waiting[target] = left
      if (left === 0) ready[end++] = target
    }
  return end
}

function isHours(value: number | undefined): boolean {
  return (
    value !== undefined && (Number.isNaN(value) || (value >= 0 && value < Number.POSITIVE_INFINITY))
  )
}
