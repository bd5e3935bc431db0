import type { Run, Trunk } from './metro-spans.ts'

/** Lanes up to which the best order is found; for more it is only approached. */
const FEW_LANES = 10
/** Lanes that fit into one word of bits. */
const MOST_LANES = 30
const CROSSING = 2 ** 26
const LENGTH = 2 ** 8

/**
 * The order of lanes, from top to bottom, in which vertical runs cross the fewest horizontal ones of lanes they only pass;
 * of equal ones that with the shortest verticals, then that nearest to `plain`. Held and Karp's dynamic programme over
 * sets of lanes: what a lane costs hangs only on the set above it. 2^lanes · lanes · kinds of verticals. More than ten
 * lanes are moved one by one from the plain order for as long as that helps; more than thirty stay in it.
 */
export function orderLanes(plain: readonly number[], runs: Run[], trunks: Trunk[]): number[] {
  const count = plain.length
  if (count < 2 || count > MOST_LANES) return [...plain]
  const price = priceList(plain, runs, trunks)
  if (count > FEW_LANES) return moveLanes(plain, price)
  const costs = new Float64Array(2 ** count).fill(Number.POSITIVE_INFINITY)
  const lasts = new Int8Array(2 ** count)
  costs[0] = 0
  for (let above = 0; above < costs.length; above++)
    for (let lane = 0; lane < count; lane++) {
      const bit = 1 << lane
      if (above & bit) continue
      const cost = (costs[above] ?? 0) + price(above, lane)
      if (cost >= (costs[above | bit] ?? 0)) continue
      costs[above | bit] = cost
      lasts[above | bit] = lane
    }
  const order: number[] = []
  for (let above = costs.length - 1; above > 0; ) {
    const lane = lasts[above] ?? 0
    order.unshift(plain[lane] ?? 0)
    above &= ~(1 << lane)
  }
  return order
}

type Price = (above: number, lane: number) => number

/** Moves one lane at a time to where it helps most, until none does. */
function moveLanes(plain: readonly number[], price: Price): number[] {
  let order = plain.map((_, place) => place)
  let least = costOf(order, price)
  for (let isBetter = true; isBetter; ) {
    isBetter = false
    for (const lane of plain.keys()) {
      const rest = order.filter((other) => other !== lane)
      for (const at of plain.keys()) {
        const moved = [...rest.slice(0, at), lane, ...rest.slice(at)]
        const cost = costOf(moved, price)
        if (cost >= least) continue
        least = cost
        order = moved
        isBetter = true
      }
    }
  }
  return order.map((place) => plain[place] ?? 0)
}

/** What an order costs as `orderLanes` counts it: crossings × 2^26 + lanes passed × 2^8 + pairs turned round. */
export function costOfOrder(
  order: readonly number[],
  plain: readonly number[],
  runs: Run[],
  trunks: Trunk[]
): number {
  const places = order.map((lane) => plain.indexOf(lane))
  return costOf(places, priceList(plain, runs, trunks))
}

function costOf(places: readonly number[], price: Price): number {
  let above = 0
  let cost = 0
  for (const place of places) {
    cost += price(above, place)
    above |= 1 << place
  }
  return cost
}

/** The price of a lane, by its place in `plain`, right below a set of others. */
function priceList(plain: readonly number[], runs: Run[], trunks: Trunk[]): Price {
  const placeOf = new Map(plain.map((lane, place) => [lane, place]))
  // Verticals that touch the same lanes cost the same: crossed runs, by lane passed, and how many they are.
  const kinds = new Map<number, { crossed: number[]; count: number }>()
  for (const { at, lanes } of trunks) {
    if (lanes.size < 2) continue
    const mask = [...lanes].reduce((bits, lane) => bits | (1 << (placeOf.get(lane) ?? 0)), 0)
    const kind = kinds.get(mask) ?? { crossed: plain.map(() => 0), count: 0 }
    kinds.set(mask, kind)
    kind.count++
    for (const { lane, start, end } of runs) {
      const place = placeOf.get(lane) ?? 0
      if (start < at && at < end) kind.crossed[place] = (kind.crossed[place] ?? 0) + 1
    }
  }
  const all = [...kinds]
  return (above, lane) => {
    let cost = 0
    const rest = ~(above | (1 << lane))
    for (const [mask, { crossed, count }] of all)
      if (mask & above && mask & rest) cost += (crossed[lane] ?? 0) * CROSSING + count * LENGTH
    for (let earlier = 0; earlier < lane; earlier++) if (!(above & (1 << earlier))) cost++
    return cost
  }
}
