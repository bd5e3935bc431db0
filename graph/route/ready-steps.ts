/** The steps that may be placed next, by position; each is added and taken once. */
export type ReadySteps = {
  add(position: number): void
  /** The step of an area that was added last, undefined if it has none. */
  takeFromArea(area: number): number | undefined
  /** The one of the same section. */
  takeBeside(position: number): number | undefined
  /** The area of the step of all that was added last. */
  nextArea(): number | undefined
}

/**
 * Ready steps under three orders at once: of a section, of an area, of all; the last one added is the first one taken.
 * Each step lies on three stacks and is skipped where it was taken before: constant time a call, amortised.
 */
export function createReadySteps(
  sections: Int32Array,
  areas: Uint32Array,
  areaCount: number
): ReadySteps {
  const isTaken = new Uint8Array(sections.length)
  const all: number[] = []
  const stackByArea = Array.from({ length: areaCount }, (): number[] => [])
  const stackBySection = new Map<number, number[]>()
  const last = (stack: number[] | undefined) => {
    let position = stack?.at(-1)
    while (position !== undefined && isTaken[position]) {
      stack?.pop()
      position = stack?.at(-1)
    }
    return position
  }
  const take = (stack: number[] | undefined) => {
    const position = last(stack)
    if (position !== undefined) isTaken[position] = 1
    return position
  }
  return {
    add: (position) => {
      const section = sections[position] ?? 0
      const beside = stackBySection.get(section) ?? []
      stackBySection.set(section, beside)
      for (const stack of [beside, stackByArea[areas[position] ?? 0], all]) stack?.push(position)
    },
    takeFromArea: (area) => take(stackByArea[area]),
    takeBeside: (position) => take(stackBySection.get(sections[position] ?? 0)),
    nextArea: () => {
      const position = last(all)
      return position === undefined ? undefined : areas[position]
    }
  }
}
