import type { GraphColumns } from '../file/columns.ts'
import { countReached } from './count-reached.ts'
import type { RouteQuestion } from './find-route.ts'
import { findRoute } from './find-route.ts'
import type { Implications } from './implications.ts'
import { findImplications, placesFrom } from './implications.ts'

/** One answer of a placement: whether the person knows a topic. */
export type PlacementAnswer = { topic: number; isKnown: boolean }

/** Where a placement stands after some answers. */
export type Placement = {
  /** The topic to ask about; null when all is decided or enough was asked. */
  next: number | null
  /** How many topics were answered for, and the most that will be. */
  asked: number
  most: number
  /** What the answers mark as known, ascending; what was known before is left out. */
  known: number[]
  /** Steps that no answer decides yet, in the order of the route. */
  open: number[]
}

const FEWEST = 6
const MOST = 10
/** Of very long routes so many steps, evenly spread, are weighed as the next question. */
const CANDIDATES = 1024

/**
 * Finds out what a person knows of a route by few yes/no questions. Pure: the answers so far go in, the next question
 * comes out. A yes marks the topic and its required prerequisites; a no decides that what requires the topic is not
 * known, and says nothing of what it needs. Where answers contradict each other the later one wins; of two about one
 * topic the later one stands; answers about topics that are no steps count for nothing. Targets are not asked about.
 * The next question is the one expected to decide most steps, ties by place in the route; 6 to 10 are asked, fewer
 * only where nothing is left open.
 */
export function findPlacement(
  columns: GraphColumns,
  question: RouteQuestion,
  answers: readonly PlacementAnswer[]
): Placement {
  const { steps } = findRoute(columns, question)
  const implied = findImplications(columns, steps, question.known ?? new Set())
  const isTarget = new Set(question.targets)
  const asking = implied.topics.filter((topic) => !isTarget.has(topic))
  const given = lastByTopic(answers.filter(({ topic }) => implied.placeByTopic.has(topic)))
  const decided = decide(implied, given)
  const open = asking.filter((topic) => !decided.has(topic))
  const most = Math.min(asking.length, mostFor(asking.length))
  const isOver = open.length === 0 || given.length >= most
  return {
    next: isOver ? null : bestQuestion(implied, open),
    asked: given.length,
    most,
    known: implied.topics.filter((topic) => decided.get(topic)).sort((a, b) => a - b),
    open
  }
}

/** Questions that halve so many steps down to one, and two more for what does not halve. */
function mostFor(steps: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.ceil(Math.log2(steps + 1)) + 2))
}

function lastByTopic(answers: readonly PlacementAnswer[]): PlacementAnswer[] {
  const last = new Map<number, PlacementAnswer>()
  for (const answer of answers) {
    last.delete(answer.topic)
    last.set(answer.topic, answer)
  }
  return [...last.values()]
}

/** Known or not, by topic: what each answer says and implies, later ones over earlier ones. */
function decide(
  { topics, placeByTopic, needs, unlocks }: Implications,
  answers: readonly PlacementAnswer[]
): Map<number, boolean> {
  const decided = new Map<number, boolean>()
  for (const { topic, isKnown } of answers)
    for (const place of placesFrom(placeByTopic.get(topic) ?? 0, isKnown ? needs : unlocks))
      decided.set(topics[place] ?? 0, isKnown)
  return decided
}

/**
 * Of steps with `a` open ones that a yes marks and `d` that a no decides (itself in both), the one with the greatest
 * a·√d / (a + d). On a chain, where what a person knows may end anywhere, a yes has chance d / (a + d), so that
 * 2·a·d / (a + d) are decided on average; but only a yes marks anything, so the share of a no is worth its root.
 */
function bestQuestion(
  { topics, placeByTopic, needs, unlocks }: Implications,
  open: readonly number[]
): number | null {
  const counted = new Uint8Array(topics.length)
  const places = open.map((topic) => placeByTopic.get(topic) ?? 0)
  for (const place of places) counted[place] = 1
  const every = Math.ceil(places.length / CANDIDATES)
  const starts = places.filter((_, i) => i % every === 0)
  const above = countReached({ next: needs, starts, isDown: true, counted })
  const below = countReached({ next: unlocks, starts, counted })
  let best: number | undefined
  let most = 0
  starts.forEach((place, i) => {
    const [yes, no] = [1 + (above[i] ?? 0), 1 + (below[i] ?? 0)]
    const gain = (yes * Math.sqrt(no)) / (yes + no)
    if (gain <= most) return
    best = topics[place]
    most = gain
  })
  return best ?? null
}
