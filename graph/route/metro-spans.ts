import type { MetroNets } from './metro-nets.ts'
import type { MetroQuestion } from './metro-question.ts'

/** A horizontal run inside a lane, between two turns. */
export type Run = { lane: number; start: number; end: number }

/** A vertical run at a turn, and the lanes it touches. */
export type Trunk = { at: number; lanes: Set<number> }

/** Where lines that leave a stop turn, and where those turn that come to it; turns are numbered from left to right. */
export const exitTurn = (stop: number) => 2 * stop
export const entryTurn = (stop: number) => 2 * stop - 1

/** The horizontal and vertical runs of a plan, as far as they hang on lanes alone. */
export function findSpans({ stops, links }: MetroQuestion, { kinds }: MetroNets) {
  const runs = new Map<string, Run>()
  const trunks = new Map<number, Trunk>()
  const laneOf = (stop: number) => stops[stop]?.lane ?? 0
  const stretch = (name: string, run: Run) => {
    const known = runs.get(name)
    if (!known) return runs.set(name, run)
    known.start = Math.min(known.start, run.start)
    known.end = Math.max(known.end, run.end)
  }
  const touch = (at: number, from: number, to: number) => {
    const trunk = trunks.get(at) ?? { at, lanes: new Set() }
    trunks.set(at, trunk)
    trunk.lanes.add(laneOf(from)).add(laneOf(to))
  }
  links.forEach(({ from, to }, i) => {
    const [start, end] = [exitTurn(from), entryTurn(to)]
    if (kinds[i] === 'into') {
      stretch(`into ${to}`, { lane: laneOf(to), start, end })
      touch(start, from, to)
    } else {
      stretch(`${kinds[i]} ${from}`, { lane: laneOf(from), start, end })
      touch(end, from, to)
    }
  })
  return { runs: [...runs.values()], trunks: [...trunks.values()] }
}
