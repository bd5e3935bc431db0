/** Holds whatever the outlines are. */
export const EVERYWHERE = ''

/**
 * What the person last said of one topic. `scope` is `EVERYWHERE` or the set of outlines it was said of
 * (see `scope.ts`). `stamp` orders what was said: milliseconds, made larger where the clock went back.
 */
export type Mark = { id: string; scope: string; isKnown: boolean; stamp: number }

/** Marks by `keyOf`. What was taken back stays as a mark that says so, or another tab would bring it back. */
export type Marks = ReadonlyMap<string, Mark>

/** Something said now: a mark without its time. */
export type Saying = Pick<Mark, 'id' | 'scope' | 'isKnown'>

/** What two marks must share to speak of the same. */
export function keyOf({ id, scope }: Pick<Mark, 'id' | 'scope'>): string {
  return `${id}\n${scope}`
}

/**
 * Both sets of marks as one: of two that speak of the same the later counts, at the same time the one that
 * says “known”. In whatever order and however often sets are joined, the result is the same (a last-writer-wins
 * map, Shapiro et al. 2011). Gives back `marks` itself where `more` says nothing new. Linear.
 */
export function joinMarks(marks: Marks, more: Marks): Marks {
  const news = [...more].filter(([key, mark]) => isLater(mark, marks.get(key)))
  return news.length === 0 ? marks : new Map([...marks, ...news])
}

/** Whether `marks` say all that `others` say. */
export function includesMarks(marks: Marks, others: Marks): boolean {
  return joinMarks(marks, others) === marks
}

/**
 * The marks with what is said at the time `now`, which is later than all that was said before. Imports have odd
 * stamps and all else even ones, so that undoing an import takes nothing that another tab said at that moment.
 */
export function say(
  marks: Marks,
  sayings: readonly Saying[],
  now: number,
  kind: 'own' | 'import' = 'own'
): Marks {
  const next = nextStamp(marks, now)
  const stamp = next % 2 === Number(kind === 'import') ? next : next + 1
  const said = sayings.map(({ id, scope, isKnown }): [string, Mark] => {
    const mark = { id, scope, isKnown, stamp }
    return [keyOf(mark), mark]
  })
  return new Map([...marks, ...said])
}

/** Whether one mark counts before another that speaks of the same, or that leads to the same topic. */
export function isLater(mark: Mark, other: Mark | undefined): boolean {
  if (!other || mark.stamp !== other.stamp) return !other || mark.stamp > other.stamp
  return mark.isKnown && !other.isKnown
}

/** How far above now a stamp may lie, in milliseconds: a year, for clocks that were wrong and were set right. */
export const FARTHEST = 365 * 24 * 3600 * 1000

/** The time of marks whose own time cannot be: after those of the first form, before all that is said. */
export const LONG_AGO = 1

/**
 * The marks with those from far in the future as said long ago: none can outlast what is said now. Looks at
 * no other mark, so that pages with one clock read the same. Gives back `marks` itself where there are none.
 */
export function settleStamps(marks: Marks, now: number): Marks {
  const far = [...marks].filter(([, { stamp }]) => stamp > now + FARTHEST)
  if (far.length === 0) return marks
  return new Map([
    ...marks,
    ...far.map(([key, mark]): [string, Mark] => [key, { ...mark, stamp: LONG_AGO }])
  ])
}

function nextStamp(marks: Marks, now: number): number {
  let last = 0
  for (const { stamp } of marks.values()) last = Math.max(last, stamp)
  return Math.min(Number.MAX_SAFE_INTEGER, Math.max(now, last + 1))
}
