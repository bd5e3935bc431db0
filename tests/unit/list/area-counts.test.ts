import { expect, it } from 'vitest'
import { countInArea } from '../../../src/list/area-counts.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a; b; c', {
  a: { parent: 'left' },
  b: { parent: 'left' },
  c: { parent: 'right' },
  tips: { kind: 'advice', learn: false, x: null, y: null }
})

it('counts the steps of an area and what is known of them', () => {
  const known = new Set([topic('a'), topic('c')])
  expect(countInArea(columns, topic('left'), known)).toEqual({ known: 1, all: 2 })
  expect(countInArea(columns, topic('right'), known)).toEqual({ known: 1, all: 1 })
  expect(countInArea(columns, topic('tips'), known)).toEqual({ known: 0, all: 0 })
})

it('counts anew for other marks', () => {
  expect(countInArea(columns, topic('left'), new Set())).toEqual({ known: 0, all: 2 })
  expect(countInArea(columns, topic('left'), new Set([topic('b')]))).toEqual({ known: 1, all: 2 })
})

it('counts of what is shown', () => {
  const shown = new Uint8Array(columns.topicCount)
  shown[topic('a')] = 1
  const known = new Set([topic('b')])
  expect(countInArea(columns, topic('left'), known, shown)).toEqual({ known: 0, all: 1 })
  expect(countInArea(columns, topic('left'), known)).toEqual({ known: 1, all: 2 })
})
