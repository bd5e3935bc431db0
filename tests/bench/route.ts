import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import { createRandom } from '../../graph/layout/seeded-random.ts'
import { findRoute } from '../../graph/route/find-route.ts'
import { breadthFirst } from './breadth-first.ts'
import { report } from './figures.ts'
import { generateGraph, type Shape } from './generate-graph.ts'

const SHAPES: Shape[] = ['power-law', 'tree', 'star']
const TOPICS = 100_000
const QUERIES = 400
/** Each query is asked so often of either side, in turns; its least time counts, which is the one least disturbed. */
const ROUNDS = 5

/** P6: the slowest of a hundred route queries against a breadth-first search over typed arrays for the same target. */
export function benchRoute() {
  for (const shape of SHAPES) {
    const { columns } = columnsFromGraph({ graph: generateGraph({ shape, topics: TOPICS }) })
    const random = createRandom(5)
    const targets = Array.from({ length: QUERIES }, () =>
      columns.topicById(`t-${Math.floor(random() * TOPICS)}`)
    )
    const ours = () => targets.map((target) => () => findRoute(columns, { targets: [target] }))
    const theirs = () => targets.map((target) => () => breadthFirst(columns, target))
    const steps = targets.map((target) => sameTopics(columns, target))
    const [own, search] = inTurns(ours(), theirs())
    const [control, again] = inTurns(theirs(), theirs())
    const ratio = quantile(own, 0.99) / quantile(search, 0.99)
    const values = {
      ratio,
      median: quantile(own, 0.5) / quantile(search, 0.5),
      control: quantile(control, 0.99) / quantile(again, 0.99),
      ours: quantile(own, 0.99),
      theirs: quantile(search, 0.99),
      steps: { mean: mean(steps), most: Math.max(...steps) }
    }
    report({
      id: `P6 route, ${shape}, ${TOPICS}`,
      text: `p99 ${ratio.toFixed(2)} × (median ${values.median.toFixed(2)} ×), ${values.ours.toFixed(3)} ms against ${values.theirs.toFixed(3)} ms of breadth-first search, control ${values.control.toFixed(2)}; ${Math.round(values.steps.mean)} steps, ${values.steps.most} at most`,
      values,
      isMet: ratio <= 3,
      guard:
        'each route holds just what the search finds; laws hold it to brute force on small graphs'
    })
  }
}

type Question = () => unknown

/** Least milliseconds of each question on both sides: ours, theirs, theirs, ours. */
function inTurns(ours: Question[], theirs: Question[]): [number[], number[]] {
  const least: [number[], number[]] = [ours.map(() => Infinity), theirs.map(() => Infinity)]
  const time = (side: 0 | 1, question: number, ask: Question | undefined) => {
    const began = performance.now()
    ask?.()
    least[side][question] = Math.min(least[side][question] ?? Infinity, performance.now() - began)
  }
  for (let round = 0; round < ROUNDS; round++) {
    globalThis.gc?.()
    for (let question = 0; question < ours.length; question++)
      for (const side of [0, 1, 1, 0] as const)
        time(side, question, [ours, theirs][side]?.[question])
  }
  return least
}

/** Throws unless both sides find the same topics; gives back how many. */
function sameTopics(columns: Parameters<typeof findRoute>[0], target: number): number {
  const found = findRoute(columns, { targets: [target] }).steps.map(({ topic }) => topic)
  const expected = breadthFirst(columns, target)
  if (found.sort((a, b) => a - b).join() !== expected.sort().join())
    throw new Error(`bench/route: expected the closure of ${target}, got another set`)
  return found.length
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
