import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import type { FinishedGraph } from '../../graph/file/finished-graph.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import { readTable } from './read-pairs.ts'
import { createFinder } from './score-pairs.ts'

/** A target, and names its route must and must not hold. */
export type RouteCase = { target: string; must: string[]; mustNot: string[] }

/** What routes lack of what must be there, and hold of what must not; `unknown` names are in neither. */
export type RouteScore = {
  must: number
  missing: string[]
  mustNot: number
  needless: string[]
  unknown: string[]
}

/** Reads route cases: tab-separated, names parted by `|`. */
export function readRoutes(text: string): RouteCase[] {
  const list = (cell = '') => cell.split('|').filter((name) => name !== '')
  return readTable(text).map((row) => ({
    target: row.target ?? '',
    must: list(row.must),
    mustNot: list(row.mustNot)
  }))
}

/** Routes from nothing known to each target, held against the names; a container stands for any of its members. */
export function scoreRoutes(finished: FinishedGraph, cases: RouteCase[]): RouteScore {
  const { graph } = finished
  const { columns } = columnsFromGraph(finished)
  const find = createFinder(graph)
  const numberById = new Map(
    Array.from(columns.topics.id, (text, topic) => [columns.text(text), topic])
  )
  const isHeld = (id: string, ids: ReadonlySet<string>): boolean =>
    ids.has(id) ||
    (!graph.getNodeAttribute(id, 'learn') && membersOf(id).some((member) => isHeld(member, ids)))
  const membersOf = (id: string) => graph.filterNodes((_, { parent }) => parent === id)
  const score: RouteScore = { must: 0, missing: [], mustNot: 0, needless: [], unknown: [] }
  for (const { target, must, mustNot } of cases) {
    const id = find(target)
    if (id === undefined) {
      score.unknown.push(target)
      continue
    }
    const { steps } = findRoute(columns, { targets: [numberById.get(id) ?? 0] })
    const ids = new Set(steps.map(({ topic }) => columns.text(columns.topics.id[topic] ?? 0)))
    for (const name of must) {
      const needed = find(name)
      score.must++
      if (needed === undefined) score.unknown.push(name)
      else if (!isHeld(needed, ids)) score.missing.push(`${target}: ${name}`)
    }
    for (const name of mustNot) {
      const needless = find(name)
      score.mustNot++
      if (needless === undefined) score.unknown.push(name)
      else if (ids.has(needless)) score.needless.push(`${target}: ${name}`)
    }
  }
  return score
}
