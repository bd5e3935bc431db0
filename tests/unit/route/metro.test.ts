import { expect, it } from 'vitest'
import { findRoute } from '../../../graph/route/find-route.ts'
import { countCrossings } from '../../../graph/route/metro-crossings.ts'
import { findMetroLinks } from '../../../graph/route/metro-links.ts'
import { findStrands } from '../../../graph/route/metro-strands.ts'
import { buildColumns } from '../../build-graph.ts'

const link = (from: number, to: number) => ({ from, to, isSpine: false })

it('leaves out what a longer way implies, but never the spine', () => {
  const { columns, topic } = buildColumns('a → b → c; a → c; c → d')
  const route = findRoute(columns, { targets: [topic('d')] })
  const links = findMetroLinks(columns, route)
  expect(links.map(({ from, to, isSpine }) => [from, to, isSpine])).toEqual([
    [0, 1, false],
    [0, 2, true],
    [1, 2, false],
    [2, 3, true]
  ])
})

it('links known topics to the steps that need them', () => {
  const { columns, topic } = buildColumns('a → b → c; a ⇢ c')
  const route = findRoute(columns, { targets: [topic('c')], known: new Set([topic('a')]) })
  const links = findMetroLinks(columns, route, [topic('a')])
  expect(links.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 2]
  ])
})

it('counts a point where lines cross once, and none between lines that share an end', () => {
  const flat = [
    [0, 5],
    [10, 5]
  ] as const
  const upright = [
    [5, 0],
    [5, 10]
  ] as const
  expect(countCrossings([flat, upright], [link(0, 1), link(2, 3)])).toBe(1)
  expect(countCrossings([flat, upright, upright], [link(0, 1), link(2, 3), link(2, 4)])).toBe(1)
  expect(countCrossings([flat, upright], [link(0, 1), link(0, 3)])).toBe(0)
})

it('gives a strand the column of one that has ended, and leads a branch to each stop of another lane', () => {
  const strands = findStrands([7, 7, 8, 8, 9], [link(0, 1), link(0, 2), link(2, 3), link(3, 4)])
  expect(strands.strands).toEqual([
    { lane: 7, column: 0, from: 0, to: 2 },
    { lane: 8, column: 1, from: 2, to: 4 },
    { lane: 9, column: 0, from: 4, to: 4 }
  ])
  expect(strands.branches.map(({ column, to }) => [column, to])).toEqual([
    [0, 2],
    [1, 4]
  ])
  expect(strands).toMatchObject({ columnCount: 2, columns: [0, 0, 1, 1, 0] })
  expect(strands.widths).toEqual([1, 1, 2, 2, 2])
})
