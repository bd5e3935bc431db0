import { describe, expect, it } from 'vitest'
import { findRoute } from '../../../graph/route/find-route.ts'
import { routeMarks } from '../../../src/map/route-marks.ts'
import { wrapName } from '../../../src/map/wrap-name.ts'
import { buildColumns } from '../../build-graph.ts'

describe('routeMarks', () => {
  it('numbers the steps; ready is what waits for no other step', () => {
    const { columns, topic, ids } = buildColumns('a → b → d; c → d')
    const route = findRoute(columns, { targets: [topic('d')] })
    const { numberOf, ready, spine } = routeMarks(columns.topics, route)
    expect(numberOf.get(topic('d'))).toBe(4)
    expect(ids(ready).sort()).toEqual(['a', 'c'])
    expect(ids(spine).at(-1)).toBe('d')
  })

  it('makes ready what only waited for something known', () => {
    const { columns, topic, ids } = buildColumns('a → b → c')
    const route = findRoute(columns, { targets: [topic('c')], known: new Set([topic('a')]) })
    expect(ids(routeMarks(columns.topics, route).ready)).toEqual(['b'])
  })
})

describe('wrapName', () => {
  it('breaks a long name nearest to its middle', () => {
    expect(wrapName('注意力与 Transformer')).toBe('注意力与\nTransformer')
    expect(wrapName('Large language models')).toBe('Large language\nmodels')
    expect(wrapName('深度学习')).toBe('深度学习')
  })
})
