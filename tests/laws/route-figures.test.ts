import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphColumns } from '../../graph/file/columns.ts'
import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import { createRandom } from '../../graph/layout/seeded-random.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import type { PlacementAnswer } from '../../graph/route/placement.ts'
import { findPlacement } from '../../graph/route/placement.ts'
import { generateGraph } from '../bench/generate-graph.ts'
import { defaultColumns, LONG_ROUTES } from '../default-columns.ts'
import { fewestChanges } from './fewest-changes.ts'
import { LEARNERS } from './learners.ts'
import { areaChanges, pairsOf, plainOrder, staleness } from './route-orders.ts'

const QUESTIONS = 8
const REPEATS = 3

let columns: GraphColumns
let targets: number[]

beforeAll(async () => {
  columns = await defaultColumns()
  targets = LONG_ROUTES.map(columns.topicById)
})

describe('the order of routes over the default graph', () => {
  it('changes area hardly oftener than the best of all legal orders, up to 12 steps', () => {
    const all = [...columns.topics.id.keys()].filter((topic) => columns.topics.learn[topic])
    const routes = all.map((topic) => findRoute(columns, { targets: [topic] }))
    const short = routes.filter(({ steps }) => steps.length > 4 && steps.length <= 12)
    const changes = { ours: 0, least: 0 }
    for (const route of short.filter((_, i) => i % 4 === 0)) {
      const list = route.steps.map(({ topic }) => topic)
      const least = fewestChanges(
        list.map((topic) => columns.topics.area[topic] ?? topic),
        pairsOf(route)
      )
      const ours = areaChanges(columns, list)
      expect(ours).toBeLessThanOrEqual(1.3 * least)
      changes.ours += ours
      changes.least += least
    }
    console.log(`G9 short routes: ${changes.ours} area changes, ${changes.least} at least`)
  })

  it('changes area at most 0.6 times as often as a plain order by id, on long routes', () => {
    const changes = { ours: 0, plain: 0 }
    const stale = { ours: 0 }
    for (const target of targets) {
      const route = findRoute(columns, { targets: [target] })
      expect(route.steps.length).toBeGreaterThanOrEqual(50)
      const list = route.steps.map(({ topic }) => topic)
      changes.ours += areaChanges(columns, list)
      changes.plain += areaChanges(columns, plainOrder(route))
      stale.ours += staleness(columns, route) / targets.length
    }
    console.log(
      `G9 long routes: ${changes.ours} area changes, ${changes.plain} by id; ${stale.ours.toFixed(1)} h from a step to the first that needs it`
    )
    expect(changes.ours).toBeLessThanOrEqual(0.6 * changes.plain)
    // 11.6 hours with each step as early as can be.
    expect(stale.ours).toBeLessThanOrEqual(10)
  })
})

describe('eight placement answers leave at most half of what eight random questions misjudge', () => {
  it('over the default graph', () => {
    expect(compare('default graph', columns, targets)).toBeLessThanOrEqual(0.5)
  })

  it.each(['power-law', 'tree', 'chain'] as const)('over a generated graph: %s', (shape) => {
    const { columns } = columnsFromGraph({ graph: generateGraph({ shape, topics: 300, seed: 3 }) })
    const late = [280, 285, 290, 295, 299].map((number) => columns.topicById(`t-${number}`))
    expect(compare(shape, columns, late)).toBeLessThanOrEqual(0.5)
  })
})

/** Misjudged ancestors of the target after our questions, over those after as many random ones. */
function compare(name: string, columns: GraphColumns, targets: readonly number[]): number {
  const random = createRandom(11)
  const left = { ours: 0, chance: 0 }
  const told: string[] = []
  for (const [learner, learn] of Object.entries(LEARNERS)) {
    const before = { ...left }
    for (const target of targets)
      for (let repeat = 0; repeat < REPEATS; repeat++) {
        const question = { targets: [target] }
        const { steps } = findRoute(columns, question)
        const ancestors = steps.map(({ topic }) => topic).filter((topic) => topic !== target)
        const truth = learn(columns, ancestors, random)
        const misjudged = (answers: PlacementAnswer[]) => {
          const known = new Set(findPlacement(columns, question, answers).known)
          return ancestors.filter((topic) => known.has(topic) !== truth.has(topic)).length
        }
        const asked: PlacementAnswer[] = []
        for (let left = QUESTIONS; left > 0; left--) {
          const { next } = findPlacement(columns, question, asked)
          if (next === null) break
          asked.push({ topic: next, isKnown: truth.has(next) })
        }
        const drawn = shuffled(ancestors, random).slice(0, QUESTIONS)
        left.ours += misjudged(asked)
        left.chance += misjudged(drawn.map((topic) => ({ topic, isKnown: truth.has(topic) })))
      }
    const share = (left.ours - before.ours) / (left.chance - before.chance)
    told.push(`${learner} ${share.toFixed(2)}`)
  }
  const ratio = left.ours / left.chance
  console.log(`G10 ${name}: ${ratio.toFixed(2)} × random questions (${told.join(', ')})`)
  return ratio
}

function shuffled(topics: readonly number[], random: () => number): number[] {
  const keyed = topics.map((topic) => ({ topic, key: random() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ topic }) => topic)
}
