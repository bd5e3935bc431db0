import type { MetroQuestion } from './metro-question.ts'
import type { MetroRows } from './metro-rows.ts'

/**
 * How a link is drawn: `along` its own row and then down or up to the other stop; `into` the row of the other stop at
 * once and then along that; or over a `track` between two rows, which all such links of one stop share.
 */
export type LinkKind = 'along' | 'into' | 'track'

/** By link, how it is drawn. */
export type MetroNets = { kinds: LinkKind[] }

/**
 * Decides how each link is drawn: along a row wherever no other stop stands in the way, else over a track.
 * Two links run on one line only where they share an end. Linear but for sorting.
 */
export function findNets({ stops, links }: MetroQuestion, { rows }: MetroRows): MetroNets {
  const { after, before } = neighboursInRow(stops, rows)
  const kinds = links.map(
    ({ from, to }): LinkKind =>
      to <= (after[from] ?? Number.POSITIVE_INFINITY) ? 'along' : 'track'
  )
  // The farthest stop that is reached along a row, its next neighbour apart.
  const reach: number[] = []
  links.forEach(({ from, to }, i) => {
    if (kinds[i] !== 'along' || to === after[from]) return
    reach[from] = Math.max(reach[from] ?? 0, to)
  })
  const isFree = (from: number, to: number) => {
    const previous = before[to]
    return previous === undefined || (previous < from && (reach[previous] ?? 0) <= from)
  }
  const needsTrack = new Set<number>()
  links.forEach(({ from, to }, i) => {
    if (kinds[i] === 'track' && !isFree(from, to)) needsTrack.add(from)
  })
  links.forEach(({ from }, i) => {
    if (kinds[i] === 'track' && !needsTrack.has(from)) kinds[i] = 'into'
  })
  return { kinds }
}

/** By stop, the next and the previous one in its row. */
function neighboursInRow(stops: MetroQuestion['stops'], rows: readonly number[]) {
  const after: (number | undefined)[] = []
  const before: (number | undefined)[] = []
  const lastByRow = new Map<string, number>()
  stops.forEach(({ lane }, stop) => {
    const row = `${lane} ${rows[stop]}`
    const previous = lastByRow.get(row)
    if (previous !== undefined) {
      after[previous] = stop
      before[stop] = previous
    }
    lastByRow.set(row, stop)
  })
  return { after, before }
}
