import { describe, expect, it } from 'vitest'
import { findTyped, treeMove } from '../../../src/list/tree-keys.ts'
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
const names = (rows: typeof open) => ids(rows.map((row) => row.topic))

describe('the rows of the tree', () => {
  it('hide the members of what is shut', () => {
    expect(names(shut)).toEqual(['one', 'two', 'd'])
    expect(names(open)).toEqual(['one', 'a', 'b', 'two', 'd'])
  })

  it('know their level, their place and whether there is something to open', () => {
    expect(open[2]).toEqual({
      topic: topic('b'),
      isOpen: null,
      level: 2,
      position: 2,
      setSize: 2
    })
    expect(open.map(({ isOpen }) => isOpen)).toEqual([true, null, null, false, null])
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
    ['x', 1, undefined]
  ] as const)('%s on row %d does %o', (key, at, move) => {
    expect(treeMove(open, at, key)).toEqual(move)
  })

  it('that is a letter finds the next name that begins with it, round and round', () => {
    const find = (at: number, typed: string) => findTyped(open, at, typed, (one) => ids([one]))
    expect(find(0, 'T')).toBe(3)
    expect(find(3, 'on')).toBe(0)
    expect(find(0, 'z')).toBe(-1)
  })
})
