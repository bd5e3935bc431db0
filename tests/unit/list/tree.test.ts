import { describe, expect, it } from 'vitest'
import { closedBeside, findTyped, treeMove } from '../../../src/list/tree-keys.ts'
import type { TreeRows } from '../../../src/list/tree-rows.ts'
import { treeRows } from '../../../src/list/tree-rows.ts'
import { rootsOf } from '../../../src/store/topic-facts.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic, ids } = buildColumns('a; b; c; d', {
  a: { parent: 'one', x: 1 },
  b: { parent: 'one', x: 2 },
  c: { parent: 'two', x: 11 },
  one: { x: 0 },
  two: { x: 10 },
  d: { x: 20 }
})
const shut = treeRows(columns, rootsOf(columns), new Set())
const open = treeRows(columns, rootsOf(columns), new Set([topic('one')]))
const all = (rows: TreeRows) => Array.from({ length: rows.length }, (_, place) => rows.at(place))
const names = (rows: TreeRows) => ids(all(rows).map((row) => row?.topic ?? -1))

describe('the rows of the tree', () => {
  it('hide the members of what is shut', () => {
    expect(names(shut)).toEqual(['one', 'two', 'd'])
    expect(names(open)).toEqual(['one', 'a', 'b', 'two', 'd'])
  })

  it('know their level, their place and whether there is something to open', () => {
    expect(open.at(2)).toEqual({
      topic: topic('b'),
      isOpen: null,
      level: 2,
      position: 2,
      setSize: 2
    })
    expect(all(open).map((row) => row?.isOpen)).toEqual([true, null, null, false, null])
  })
})

describe('the rows of a filtered tree', () => {
  const mask = (...shown: string[]) => {
    const left = new Uint8Array(columns.topicCount)
    for (const id of shown) left[topic(id)] = 1
    return left
  }
  const filtered = (...shown: string[]) =>
    treeRows(columns, rootsOf(columns), new Set([topic('one')]), mask(...shown))

  it('hold only what is left in, with the set sizes of that', () => {
    const rows = filtered('one', 'b')
    expect(names(rows)).toEqual(['one', 'b'])
    expect(rows.at(1)).toMatchObject({ position: 1, setSize: 1, level: 2 })
  })

  it('have nothing to open where no member is left', () => {
    expect(filtered('two').at(0)?.isOpen).toBeNull()
  })

  it('keep a group that is there only for what is in it', () => {
    const left = mask('b')
    left[topic('one')] = 2
    expect(names(treeRows(columns, rootsOf(columns), new Set([topic('one')]), left))).toEqual([
      'one',
      'b'
    ])
  })
})

describe('a key', () => {
  it.each([
    ['ArrowDown', 0, { go: 1 }],
    ['ArrowUp', 0, undefined],
    ['ArrowDown', 4, undefined],
    ['End', 0, { go: 4 }],
    ['Home', 3, { go: 0 }],
    ['ArrowRight', 0, { go: 1 }],
    ['ArrowRight', 1, undefined],
    ['ArrowRight', 3, { do: 'open' }],
    ['ArrowLeft', 0, { do: 'close' }],
    ['ArrowLeft', 2, { go: 0 }],
    ['Enter', 1, { do: 'choose' }],
    [' ', 1, { do: 'mark' }],
    ['*', 3, { do: 'open-beside' }],
    ['PageDown', 1, { go: 4 }],
    ['PageUp', 4, { go: 1 }],
    ['PageUp', 0, undefined],
    ['x', 1, undefined]
  ] as const)('%s on row %d does %o', (key, at, move) => {
    expect(treeMove(open, at, key, 3)).toEqual(move)
  })

  it('that is a letter finds the next name that begins with it, round and round', () => {
    const names = (one: number) => ids([one])
    const find = (at: number, typed: string) =>
      findTyped(open, at, typed, { shown: names, all: names })
    expect(find(0, 't')).toBe(3)
    expect(find(3, 'on')).toBe(0)
    expect(find(0, 'z')).toBe(-1)
    expect(find(0, '')).toBe(-1)
  })

  it('that is a letter means what stands in a row before what else one may call it', () => {
    const shown = (one: number) => ids([one])
    const second = open.at(1)?.topic
    const all = (one: number) => [...shown(one), ...(one === second ? ['two', 'zed'] : [])]
    expect(findTyped(open, 0, 'two', { shown, all })).toBe(3)
    expect(findTyped(open, 0, 'zed', { shown, all })).toBe(1)
  })

  it('opens the groups beside a row, not those elsewhere', () => {
    expect(ids(closedBeside(shut, 2)).sort()).toEqual(['one', 'two'])
    expect(closedBeside(open, 1)).toEqual([])
    expect(ids(closedBeside(open, 4))).toEqual(['two'])
  })
})

describe('a hundred thousand topics in one group', () => {
  const large = buildColumns(
    '',
    Object.fromEntries(
      Array.from({ length: 100_000 }, (_, i) => [`t${i}`, { parent: 'all', x: -i }] as const)
    )
  )
  const all = large.topic('all')
  const rows = treeRows(large.columns, [all], new Set([all]))

  it('are all rows, each with its place among them', () => {
    expect(rows.length).toBe(100_001)
    const last = rows.at(100_000)
    expect(last).toMatchObject({ topic: large.topic('t0'), position: 100_000, setSize: 100_000 })
    expect(rows.placeOf(large.topic('t99999'))).toBe(1)
  })

  it('are walked by key without looking at the others', () => {
    expect(treeMove(rows, 50_000, 'ArrowDown')).toEqual({ go: 50_001 })
    expect(treeMove(rows, 50_000, 'ArrowLeft')).toEqual({ go: 0 })
    expect(treeMove(rows, 0, 'End')).toEqual({ go: 100_000 })
  })
})
