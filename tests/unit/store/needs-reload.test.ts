import { expect, it } from 'vitest'
import { decodeDetails } from '../../../graph/file/decode-details.ts'
import { encodeGraph } from '../../../graph/file/encode-graph.ts'
import { damaged, newer } from '../../../graph/file/graph-file-error.ts'
import { needsReload } from '../../../src/store/needs-reload.ts'
import { buildColumns, buildGraph } from '../../build-graph.ts'

it('tells details of another build from those that may come whole the next time', () => {
  const { columns } = buildColumns('a → b → c')
  const { details } = encodeGraph({ graph: buildGraph('a → b') })
  const errors: unknown[] = []
  try {
    decodeDetails(details, columns)
  } catch (error) {
    errors.push(error)
  }
  expect(errors.map(needsReload)).toEqual([true])
  expect([damaged('sum'), new TypeError('x'), newer(2, 1)].map(needsReload)).toEqual([
    false,
    false,
    true
  ])
})
