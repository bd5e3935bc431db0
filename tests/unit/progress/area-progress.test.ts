import { expect, it } from 'vitest'
import { areaProgress } from '../../../src/progress/area-progress.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a → b → c', {
  a: { parent: 'left' },
  b: { parent: 'right', x: 10 },
  c: { parent: 'right', x: 20 }
})

it('names the areas in which something is known, and no group counts as a topic of them', () => {
  const known = new Set([topic('left'), topic('c'), topic('right')])
  expect(areaProgress(columns, known)).toEqual([{ area: topic('right'), known: 1, all: 2 }])
})
