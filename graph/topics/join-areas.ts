import type { Lexicon } from '../lexicon/lexicon.ts'
import { compare } from './name-topics.ts'
import type { Topic, Topics } from './topic.ts'
import { UnionFind } from './union-find.ts'

/** More areas than this are no map any more. */
const MOST_AREAS = 16

/** A pair of topics that belong together, by id. */
type Link = { source: string; target: string }

/**
 * Where outlines bring more than 16 areas themselves, the smaller become chapters of others: each of the area it shares
 * most prerequisites with, else of its neighbour in the outline. Areas of the lexicon stay, and none is left out: the
 * largest keep their place. Sets `area`, `parent` and `kind`; ids do not change. O(topics + links + areas²).
 */
export function joinAreas(topics: Topics, links: Link[], lexicon: Lexicon): void {
  const areas = [...topics.byId.values()].filter(({ kind }) => kind === 'area')
  let tooMany = areas.length - MOST_AREAS
  if (tooMany <= 0) return
  const sizes = countMembers(topics)
  const own = areas
    .filter(({ id }) => !lexicon.areas.has(id))
    .sort((a, b) => (sizes.get(a.id) ?? 0) - (sizes.get(b.id) ?? 0) || compare(b.id, a.id))
  const shared = countLinks(topics, links)
  const order = [...areas].sort(inOutlineOrder)
  const union = new UnionFind()
  const joined = new Set<Topic>()
  for (const area of own) {
    if (tooMany <= 0) break
    const host = bestHost(area, shared, union) ?? neighbourOf(area, order, union)
    if (host === undefined) continue
    union.union(host, area.id)
    joined.add(area)
    tooMany--
  }
  settleGroups(areas, sizes, union, joined, topics)
}

function countMembers({ byId }: Topics): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { area, kind } of byId.values())
    if (area !== null && kind !== 'advice') sizes.set(area, (sizes.get(area) ?? 0) + 1)
  return sizes
}

/** How many prerequisites join each two areas. */
function countLinks({ byId }: Topics, links: Link[]): Map<string, Map<string, number>> {
  const shared = new Map<string, Map<string, number>>()
  const count = (from: string, to: string) => {
    const counts = shared.get(from) ?? new Map<string, number>()
    counts.set(to, (counts.get(to) ?? 0) + 1)
    shared.set(from, counts)
  }
  for (const { source, target } of links) {
    const [a, b] = [byId.get(source)?.area, byId.get(target)?.area]
    if (!a || !b || a === b) continue
    count(a, b)
    count(b, a)
  }
  return shared
}

/** The area, joined ones as one, with most prerequisites from and to this one. */
function bestHost(
  area: Topic,
  shared: ReadonlyMap<string, ReadonlyMap<string, number>>,
  union: UnionFind
): string | undefined {
  const counts = new Map<string, number>()
  for (const [other, count] of shared.get(area.id) ?? []) {
    const host = union.find(other)
    if (host !== union.find(area.id)) counts.set(host, (counts.get(host) ?? 0) + count)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b))[0]?.[0]
}

/** The area before it, or behind it where it is the first. */
function neighbourOf(area: Topic, order: Topic[], union: UnionFind): string | undefined {
  const at = order.indexOf(area)
  const isOther = (other: Topic) => union.find(other.id) !== union.find(area.id)
  const before = order
    .slice(Math.max(0, at - 1), at)
    .reverse()
    .find(isOther)
  return (before ?? order.slice(at + 1).find(isOther))?.id
}

function inOutlineOrder(a: Topic, b: Topic): number {
  const [x, y] = [a.sources[0], b.sources[0]]
  return (
    compare(x?.outline ?? '', y?.outline ?? '') ||
    (x?.line ?? 0) - (y?.line ?? 0) ||
    compare(a.id, b.id)
  )
}

/** Of every group of joined areas one keeps its place: the lexicon's, else the largest; the others become its chapters. */
function settleGroups(
  areas: Topic[],
  sizes: ReadonlyMap<string, number>,
  union: UnionFind,
  joined: ReadonlySet<Topic>,
  topics: Topics
) {
  const heads = new Map<string, Topic>()
  for (const area of areas) {
    const root = union.find(area.id)
    const head = heads.get(root)
    const isBetter =
      !head ||
      Number(joined.has(head)) - Number(joined.has(area)) > 0 ||
      (joined.has(head) === joined.has(area) &&
        (sizes.get(area.id) ?? 0) > (sizes.get(head.id) ?? 0))
    if (isBetter) heads.set(root, area)
  }
  const groups = new Set(
    [...topics.byId.values()].filter(({ kind }) => kind !== 'advice').map(({ parent }) => parent)
  )
  for (const area of areas) {
    const head = heads.get(union.find(area.id))
    if (!head || head === area) continue
    area.parent = head.id
    area.kind = groups.has(area.id) ? 'chapter' : 'topic'
    area.learn = area.kind === 'topic'
  }
  for (const topic of topics.byId.values()) {
    const head = topic.area === null ? undefined : heads.get(union.find(topic.area))
    if (!head || topic.area === head.id) continue
    topic.area = head.id
    if (topic.kind === 'chapter' && topic.parent !== head.id) topic.kind = 'section'
  }
}
