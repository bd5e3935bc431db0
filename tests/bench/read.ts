import MarkdownIt from 'markdown-it'
import { loadFrequencies } from '../../graph/cli/default-data.ts'
import { buildGraph, readOutlines } from '../../graph/pipeline.ts'
import { createProblems } from '../../graph/problems.ts'
import { decodeBytes } from '../../graph/read/decode-bytes.ts'
import { parseOutline } from '../../graph/read/parse-outline.ts'
import type { OutlineInput } from '../../graph/read/read-texts.ts'
import { repairText } from '../../graph/read/repair/repair-text.ts'
import { allItems } from '../../graph/topics/item.ts'
import { builtInLexicon, defaultTexts } from '../build-outlines.ts'
import { damage } from '../damage.ts'
import { type Comparison, compare, slopeOf, timeOf } from './compare.ts'
import { report, sayComparison } from './figures.ts'
import { manyOutlines } from './many-outlines.ts'

const MEGABYTE = 1e6
const options = {
  lexicon: builtInLexicon,
  loadFrequencies,
  isPlaced: false,
  isSearchable: false
}

/** markdown-it alone on the same bytes: decoded and parsed, inline marks and all. */
function readByMarkdownIt(inputs: OutlineInput[]) {
  const decoder = new TextDecoder()
  for (const { bytes } of inputs) new MarkdownIt().parse(decoder.decode(bytes), {})
}

function readBlocks(inputs: OutlineInput[]): number {
  const problems = createProblems()
  return inputs
    .map(({ outline, bytes }) =>
      parseOutline({ outline, ...decodeBytes(bytes, outline), repaired: 0 }, problems)
    )
    .reduce((sum, { blocks }) => sum + blocks.length, 0)
}

async function countItems(inputs: OutlineInput[]): Promise<number> {
  const { trees } = await readOutlines(inputs, options)
  return trees.reduce((sum, { root }) => sum + allItems(root).length, 0)
}

/** Reading throughput at several sizes, in megabytes, and how it grows. Sizes above 10 run in fewer pairs. */
export async function benchRead(sizes: number[]) {
  const stages = [
    { id: 'read to blocks', work: readBlocks },
    { id: 'read to items', work: countItems }
  ]
  for (const { id, work } of stages) {
    const points: { size: number; seconds: number }[] = []
    let perMegabyte = 0
    for (const size of sizes) {
      const inputs = manyOutlines(size * MEGABYTE)
      const count = await work(inputs)
      perMegabyte ||= count / size
      const isWhole = Math.abs(count / size / perMegabyte - 1) < 0.05
      const found = await compareWithMarkdownIt(inputs, work, size)
      points.push({ size, seconds: found.ours })
      report({
        id: `${id}, ${size} MB`,
        text: `${(size / found.ours).toFixed(1)} MB/s, ${sayComparison(found)} markdown-it alone`,
        values: found,
        guard: guarded(isWhole, `${count} read, as many a megabyte as at ${sizes[0]} MB`)
      })
    }
    if (points.length > 1) reportSlope(id, points)
  }
}

/** P7: bytes to a finished graph but for positions, against markdown-it alone. */
export async function benchBuild(sizes: number[]) {
  const small = await buildGraph(manyOutlines(1), options)
  const points: { size: number; seconds: number }[] = []
  for (const size of sizes) {
    const inputs = manyOutlines(size * MEGABYTE)
    const { graph } = await buildGraph(inputs, options)
    const lost = small.graph.nodes().filter((id) => !graph.hasNode(id))
    const found = await compareWithMarkdownIt(inputs, (all) => buildGraph(all, options), size)
    points.push({ size, seconds: found.ours })
    report({
      id: `P7 build, ${size} MB`,
      text: `${(size / found.ours).toFixed(1)} MB/s, ${sayComparison(found)} markdown-it alone; ${graph.order} topics, ${graph.size} edges`,
      values: found,
      ...(size === 10 ? { isMet: found.ratio <= 2 } : {}),
      // More outlines know more names, which may take a composite apart.
      guard: guarded(
        lost.length <= small.graph.order / 100,
        `of the five outlines' ${small.graph.order} topics all but ${lost.length} are there`
      )
    })
  }
  if (points.length > 1) reportSlope('P7 build', points)
}

/** Mending text decoded twice, with bytes lost. */
export async function benchRepair(size: number) {
  const frequencies = await loadFrequencies()
  const text = Object.values(defaultTexts()).join('\n\n')
  const whole = text.repeat(Math.ceil((size * MEGABYTE) / new TextEncoder().encode(text).length))
  const damaged = damage(whole, 'windows-1254')
  let mended = ''
  const seconds = await timeOf(() => {
    mended = repairText(damaged, { frequencies, vocabulary: [] })?.text ?? ''
  })
  const right = shareOfEqual(mended, whole)
  report({
    id: `repair, ${size} MB`,
    text: `${(size / seconds).toFixed(2)} MB/s, one run`,
    values: { seconds, right },
    guard: guarded(right > 0.985, `${(right * 100).toFixed(2)} % of the characters right`)
  })
}

function compareWithMarkdownIt(
  inputs: OutlineInput[],
  work: (inputs: OutlineInput[]) => unknown,
  size: number
): Promise<Comparison> {
  return compare({
    ours: () => work(inputs),
    theirs: () => readByMarkdownIt(inputs),
    // A hundred megabytes take minutes a pair: fewer pairs, and so always called noisy.
    ...(size > 10 ? { leastPairs: 1, mostSeconds: 0 } : {})
  })
}

function reportSlope(id: string, points: { size: number; seconds: number }[]) {
  const slope = slopeOf(points)
  report({
    id: `${id}, growth`,
    text: `slope ${slope.toFixed(3)} of time against size, 1 is linear, ${points.map(({ size }) => size).join(', ')} MB`,
    values: { slope, points },
    isMet: slope <= 1.05,
    guard: 'as of the sizes above'
  })
}

/** What was checked; throws where it does not hold: a speed won by doing less is no figure. */
function guarded(holds: boolean, what: string): string {
  if (!holds) throw new Error(`bench: expected that ${what}`)
  return what
}

/** Lines that are equal, weighed by their length. */
function shareOfEqual(mended: string, whole: string): number {
  const [a, b] = [mended.split('\n'), whole.split('\n')]
  let equal = 0
  let all = 0
  for (const [i, line] of b.entries()) {
    const other = a[i] ?? ''
    all += line.length
    for (let at = 0; at < line.length; at++) if (line[at] === other[at]) equal++
  }
  return equal / all
}
