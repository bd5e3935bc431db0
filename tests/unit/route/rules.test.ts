import { expect, it } from 'vitest'
import type { Rules } from '../../../graph/route/rules.ts'
import { createRules } from '../../../graph/route/rules.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a → b')

it('shares the bytes of nothing known, which therefore nobody may write', () => {
  const { known } = createRules(columns, new Set())
  expect(createRules(columns, new Set()).known).toBe(known)
  const write = (rules: Rules) => {
    // @ts-expect-error: what is known is to be read only
    rules.known[0] = 1
  }
  const own = createRules(columns, new Set([topic('b')]))
  write(own)
  expect([own.known[0], known[0]]).toEqual([1, 0])
})
