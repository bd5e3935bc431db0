import { foldName } from './fold-name.ts'

/** Former ids and the ids that took their place. */
export type Redirects = ReadonlyMap<string, string>

/** A topic as far as its names go: all that can say later what became of it. */
export type NamedTopic = { id: string; labels: string[]; aliases: string[]; isAdvice: boolean }

/** What became of the topics of an earlier graph whose ids are gone. */
export type Moves = { moved: Redirects; gone: NamedTopic[] }

/**
 * Finds the successors of ids that a new graph no longer has: the one topic that bears the old label, or else the one
 * that all old aliases with a single bearer agree on. Advice succeeds only advice.
 */
export function findMoves(before: NamedTopic[], now: NamedTopic[]): Moves {
  const ids = new Set(now.map(({ id }) => id))
  const bearersOf = indexNames(now)
  const moved = new Map<string, string>()
  const gone: NamedTopic[] = []
  for (const topic of before) {
    if (ids.has(topic.id) || moved.has(topic.id)) continue
    const successor = successorOf(topic, bearersOf)
    if (successor === undefined) gone.push(topic)
    else moved.set(topic.id, successor)
  }
  return { moved, gone }
}

type Bearers = (name: string, isAdvice: boolean) => ReadonlySet<string>

function indexNames(topics: NamedTopic[]): Bearers {
  const byName = new Map<string, Set<string>>()
  for (const { id, labels, aliases, isAdvice } of topics)
    for (const name of [...labels, ...aliases]) {
      const key = `${isAdvice}/${foldName(name)}`
      byName.set(key, (byName.get(key) ?? new Set()).add(id))
    }
  return (name, isAdvice) => byName.get(`${isAdvice}/${foldName(name)}`) ?? new Set()
}

/** A label that several topics bear now has been split: no alias can say which of them is meant. */
function successorOf(
  { labels, aliases, isAdvice }: NamedTopic,
  bearersOf: Bearers
): string | undefined {
  for (const names of [labels, aliases]) {
    const bearers = names.map((name) => bearersOf(name, isAdvice)).filter(({ size }) => size > 0)
    const agreed = new Set(bearers.filter(({ size }) => size === 1).flatMap((found) => [...found]))
    if (agreed.size === 1) return [...agreed][0]
    if (bearers.length > 0) return undefined
  }
  return undefined
}

/** The topic a former id leads to, through any chain; undefined where the chain ends at none, or goes in a circle. */
export function followRedirect(
  id: string,
  redirects: Redirects,
  isTopic: (id: string) => boolean
): string | undefined {
  const seen = new Set<string>()
  let at = redirects.get(id)
  while (at !== undefined && !isTopic(at)) {
    if (seen.has(at)) return undefined
    seen.add(at)
    at = redirects.get(at)
  }
  return at
}

/**
 * Existing redirects with new ones added, sorted by code units. Each leads straight to its topic; one that leads to
 * no topic any more stays as it is, one that leads to itself (a name that came back) is dropped.
 */
export function joinRedirects(
  existing: Redirects,
  added: Redirects,
  isTopic: (id: string) => boolean
): Redirects {
  const all = new Map([...existing, ...added])
  const entries = [...all].map(([id, next]): [string, string] => [
    id,
    followRedirect(id, all, isTopic) ?? next
  ])
  return new Map(entries.filter(([id, next]) => id !== next).sort(([a], [b]) => (a < b ? -1 : 1)))
}
