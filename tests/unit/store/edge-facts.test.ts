import { describe, expect, it } from 'vitest'
import { edgeAt, edgesBetween } from '../../../src/store/edge-facts.ts'
import { buildColumns } from '../../build-graph.ts'

describe('edgesBetween', () => {
  it('gives the edges of one direction, required first, the surest first, suggestions left out', () => {
    const { columns, topic, ids } = buildColumns('a ⇢ x; a → y .9; b → y; x → b; a ⇢ z .3; a → b', {
      ...Object.fromEntries(['a', 'b'].map((id) => [id, { parent: 'one' }])),
      ...Object.fromEntries(['x', 'y', 'z'].map((id) => [id, { parent: 'two' }]))
    })
    const pairs = edgesBetween(columns, topic('one'), topic('two')).map((edge) => {
      const { source, target } = edgeAt(columns, edge)
      return ids([source, target]).join('>')
    })
    expect(pairs).toEqual(['b>y', 'a>y', 'a>x'])
  })
})
