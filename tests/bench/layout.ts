import type { TopicGraph } from '../../graph/file/topic-graph.ts'
import { layoutGraph } from '../../graph/layout/layout-graph.ts'
import { buildTexts, builtInLexicon, defaultTexts } from '../build-outlines.ts'
import { backward, overlaps } from '../unit/layout/map-facts.ts'
import { backwardBetween } from './area-order.ts'
import { compare, slopeOf, timeOf } from './compare.ts'
import { fcoseAlone } from './fcose-alone.ts'
import { report, sayComparison } from './figures.ts'
import { generateGraph, type Shape } from './generate-graph.ts'
import {
  countCrossings,
  filledById,
  LEAST_AIR,
  lengthInSections,
  OUR_AIR,
  pictureOf
} from './picture.ts'
import { repeatGraph } from './repeat-graph.ts'

const SHAPES: Shape[] = ['chain', 'star', 'tree', 'power-law']
const AGAINST_FCOSE = [500, 2000, 5000]
const LARGE = [50_000, 100_000]
const MILLION = 1_000_000

/** P4: the layout against fcose alone, how it grows, and a chain of a million. `most` leaves out larger sizes. */
export async function benchLayout(most = MILLION) {
  const { graph: base } = await buildTexts(defaultTexts(), builtInLexicon, false)
  const makers: [string, (topics: number) => TopicGraph][] = [
    ['outlines', (topics) => repeatGraph(base, topics)],
    ...SHAPES.map((shape): [string, (topics: number) => TopicGraph] => [
      shape,
      (topics) => generateGraph({ shape, topics })
    ])
  ]
  for (const [name, make] of makers) {
    const points: { size: number; seconds: number }[] = []
    for (const size of AGAINST_FCOSE.filter((size) => size <= most))
      points.push({ size, seconds: await againstFcose(name, make(size), size) })
    for (const size of LARGE.filter((size) => size <= most))
      points.push({ size, seconds: await alone(`P4 layout, ${name}, ${size}`, make(size), 20) })
    if (points.length > 1) reportSlope(name, points)
  }
  if (most < MILLION) return
  const chain = generateGraph({ shape: 'chain', topics: MILLION, needs: 1, areas: 0 })
  await alone('P4 layout, one chain, 1000000', chain)
}

/** Seconds of ours; one figure for the time, one each for crossings and lengths. */
async function againstFcose(name: string, graph: TopicGraph, size: number): Promise<number> {
  layoutGraph(graph)
  const picture = pictureOf(graph)
  const found = await compare({
    ours: () => layoutGraph(graph),
    theirs: () => fcoseAlone(picture),
    ...(size > 500 ? { leastPairs: 1, mostSeconds: 0 } : {})
  })
  report({
    id: `P4 layout, ${name}, ${size}`,
    text: `${sayComparison(found)} fcose alone`,
    values: found,
    ...(size === 5000 ? { isMet: found.ratio <= 0.1 } : {}),
    guard: guarded(graph)
  })
  reportCrossings(`${name}, ${size}`, graph)
  reportLengths(`${name}, ${size}`, graph)
  return found.ours
}

/** Arrows as straight lines, so that no scale matters: against fcose in one run, and each part on its own. */
function reportCrossings(id: string, graph: TopicGraph) {
  const picture = pictureOf(graph)
  const ours = countCrossings(picture)
  const theirs = countCrossings(fcoseAlone(picture))
  const byPart = countCrossings(fcoseAlone(picture, true))
  report({
    id: `P4 crossings, ${id}`,
    text: `${ours} against ${theirs} of fcose in one run (${ratio(ours, theirs)} ×), ${byPart} of fcose a connected part at a time (${ratio(ours, byPart)} ×)`,
    values: { ours, theirs, byPart, arrows: picture.arrows.length },
    isMet: ours <= theirs,
    guard: `the same ${picture.arrows.length} arrows on all sides`
  })
}

/** Map units: the same boxes, names in both languages, with the air our layout keeps and with the least there may be. */
function reportLengths(id: string, graph: TopicGraph) {
  const picture = pictureOf(graph)
  const { mean, count } = lengthInSections(graph, picture)
  const filled = lengthInSections(graph, filledById(graph, picture, OUR_AIR)).mean
  const tight = lengthInSections(graph, filledById(graph, picture, LEAST_AIR)).mean
  report({
    id: `P4 length inside sections, ${id}`,
    text: `${mean.toFixed(0)} against ${filled.toFixed(0)} by id with our air (${ratio(mean, filled)} ×), ${tight.toFixed(0)} with the least air (${ratio(mean, tight)} ×)`,
    values: { mean, filled, tight, count },
    isMet: mean <= 0.7 * filled,
    guard: `${count} arrows within a section`
  })
}

async function alone(id: string, graph: TopicGraph, target?: number): Promise<number> {
  const seconds = await timeOf(() => layoutGraph(graph))
  report({
    id,
    text: `${seconds.toFixed(1)} s, one run`,
    values: { seconds, topics: graph.order, edges: graph.size },
    ...(target === undefined ? {} : { isMet: seconds <= target }),
    guard: guarded(graph)
  })
  return seconds
}

/** Throws where the picture breaks a promise: a speed won by doing less is no figure. */
function guarded(graph: TopicGraph): string {
  const [met, back] = [overlaps(graph).length, backward(graph).length]
  const { weight, least } = backwardBetween(graph)
  if (met > 0 || back > 0) throw new Error(`bench: ${met} overlaps, ${back} edges backwards`)
  if (least !== null && weight > least + 1e-9)
    throw new Error(`bench: ${weight} backwards between areas, ${least} at least`)
  const between = least === null ? 'too many areas to know the least' : `${least} at least`
  return `no overlaps, no required edge backwards in a territory; ${weight} backwards between areas, ${between}`
}

function reportSlope(name: string, points: { size: number; seconds: number }[]) {
  report({
    id: `P4 layout, ${name}, growth`,
    text: `slope ${slopeOf(points).toFixed(3)} of time against size, 1 is linear, ${points.map(({ size }) => size).join(', ')} topics`,
    values: { points },
    guard: 'as of the sizes above'
  })
}

function ratio(a: number, b: number): string {
  return b > 0 ? (a / b).toFixed(2) : a > 0 ? '∞' : '–'
}
