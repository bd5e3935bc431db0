/**
 * The least number of area changes of all legal orders of up to 12 positions, by breadth-first search over sets of
 * placed positions and the area of the last. `pairs`: the first comes before the second.
 */
export function fewestChanges(
  areas: readonly (string | number)[],
  pairs: readonly (readonly [number, number])[]
): number {
  const all = 2 ** areas.length - 1
  const needs = areas.map((_, i) =>
    pairs.reduce((bits, [a, b]) => (b === i ? bits | (1 << a) : bits), 0)
  )
  const changesByState = new Map<string, number>([['0 ', -1]])
  for (const [state, changes] of changesByState) {
    const [bits = '0', last] = state.split(' ')
    const placed = Number(bits)
    areas.forEach((area, i) => {
      const need = needs[i] ?? 0
      if (placed & (1 << i) || (placed & need) !== need) return
      const next = `${placed | (1 << i)} ${area}`
      const cost = changes + (String(area) === last ? 0 : 1)
      if (cost >= (changesByState.get(next) ?? Number.POSITIVE_INFINITY)) return
      // A state reached again at less cost is walked from again.
      changesByState.delete(next)
      changesByState.set(next, cost)
    })
  }
  const complete = [...changesByState].filter(([state]) => state.startsWith(`${all} `))
  return Math.min(...complete.map(([, changes]) => changes))
}
