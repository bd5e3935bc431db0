import type { GraphColumns } from '../../graph/file/columns.ts'
import { REQUIRED } from '../../graph/file/columns.ts'
import { isWorthALine } from './worth-a-line.ts'

/** One prerequisite: source → target. */
export type EdgeFacts = {
  source: number
  target: number
  isRequired: boolean
  /** (0–1] */
  confidence: number
  /** Text index of the either/or group, 0 = none. */
  group: number
  /** A longer path of required edges says the same. */
  isRedundant: boolean
}

/** What the graph says of an edge. */
export function edgeAt({ edges }: GraphColumns, edge: number): EdgeFacts {
  return {
    source: edges.source[edge] ?? 0,
    target: edges.target[edge] ?? 0,
    isRequired: edges.strength[edge] === REQUIRED,
    confidence: (edges.confidence[edge] ?? 0) / 1000,
    group: edges.group[edge] ?? 0,
    isRedundant: edges.redundant[edge] === 1
  }
}

/** The edges worth a line from the topics of one area to those of another: required first, the surest first. Linear in edges. */
export function edgesBetween(graph: GraphColumns, from: number, to: number): number[] {
  const { area, learn } = graph.topics
  const { source, target, strength, confidence } = graph.edges
  const found: number[] = []
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    const [before, after] = [source[edge] ?? 0, target[edge] ?? 0]
    if (area[before] !== from || area[after] !== to) continue
    if (learn[before] === 1 && learn[after] === 1 && isWorthALine(graph, edge)) found.push(edge)
  }
  return found.sort(
    (a, b) =>
      (strength[b] ?? 0) - (strength[a] ?? 0) ||
      (confidence[b] ?? 0) - (confidence[a] ?? 0) ||
      a - b
  )
}
