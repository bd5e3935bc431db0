import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import { buildGraph } from '../build-graph.ts'
import { fewestChanges } from './fewest-changes.ts'

const NAMES = [...'abcdefghi']

const question = fc.record({
  areas: fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 9, maxLength: 9 }),
  links: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 })
})

it('changes area no oftener than the best of all legal orders, on small routes', () => {
  fc.assert(
    fc.property(question, ({ areas, links }) => {
      const forward = links.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
      const pairs = forward.filter(([a, b]) => a !== b)
      const edges = pairs.map(([a, b]) => `${NAMES[a]} → ${NAMES[b]}`)
      const parents = NAMES.map((name, i) => [name, { parent: areas[i] ?? 'A' }] as const)
      const graph = buildGraph([...new Set(edges)].join(';'), Object.fromEntries(parents))
      const { columns } = columnsFromGraph({ graph })
      const { steps } = findRoute(columns, { targets: NAMES.map(columns.topicById) })
      const visited = steps.map(({ topic }) => columns.topics.area[topic])
      const changes = visited.filter((area, i) => i > 0 && area !== visited[i - 1]).length
      expect(changes).toBe(fewestChanges(areas, pairs))
    }),
    { numRuns: 500 }
  )
})
