import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import { buildGraph } from '../build-graph.ts'

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

/** By breadth-first search over sets of placed topics and the area of the last. */
function fewestChanges(areas: string[], pairs: (readonly [number, number])[]): number {
  const all = 2 ** areas.length - 1
  const changesByState = new Map<string, number>([['0 ', -1]])
  for (const [state, changes] of changesByState) {
    const [bits = '0', last] = state.split(' ')
    const placed = Number(bits)
    areas.forEach((area, i) => {
      const isReady = pairs.every(([a, b]) => b !== i || placed & (1 << a))
      if (placed & (1 << i) || !isReady) return
      const next = `${placed | (1 << i)} ${area}`
      const cost = changes + (area === last ? 0 : 1)
      if (cost >= (changesByState.get(next) ?? Number.POSITIVE_INFINITY)) return
      // A state reached again at less cost is walked from again.
      changesByState.delete(next)
      changesByState.set(next, cost)
    })
  }
  const complete = [...changesByState].filter(([state]) => state.startsWith(`${all} `))
  return Math.min(...complete.map(([, changes]) => changes))
}
