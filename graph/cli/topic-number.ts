import { type GraphColumns, KINDS } from '../file/columns.ts'
import { foldName } from '../topics/fold-name.ts'
import { followRedirect, type Redirects } from '../topics/redirects.ts'
import { createNearestTopics } from './nearest-topics.ts'
import { topicNames } from './topic-names.ts'
import { UsageError } from './usage-error.ts'

const MOST_LISTED = 12

/** Finds topics by id, by a former id, or by any name of exactly one topic. */
export type TopicResolver = {
  /** The topic number, or undefined where no topic has the name. Throws `UsageError` for a name of several. */
  find(name: string): number | undefined
  /** The topic number. Throws `UsageError` with the nearest names and their ids. */
  need(name: string): number
}

/** Prepares finding topics by what a person writes. Advice is never meant. */
export function createTopicResolver(columns: GraphColumns, redirects: Redirects): TopicResolver {
  const { byName, byBareName } = indexNames(columns)
  const find = (name: string): number | undefined => {
    const own = findId(name, columns, redirects)
    if (own !== undefined) return own
    const key = foldName(name)
    const found = [...(byName.get(key) ?? byBareName.get(key) ?? [])]
    if (found.length > 1)
      throw new UsageError(`\`${name}\` can mean ${list(columns, found)}; write one of these ids`)
    return found[0]
  }
  return {
    find,
    need: (name) => {
      const found = find(name)
      if (found !== undefined) return found
      const near = createNearestTopics(columns)(name)
      throw new UsageError(`no topic is called \`${name}\`; did you mean ${list(columns, near)}?`)
    }
  }
}

function findId(name: string, columns: GraphColumns, redirects: Redirects): number | undefined {
  const isTopic = (id: string) => {
    const topic = columns.topicById(id)
    return topic >= 0 && !isAdvice(columns, topic)
  }
  const id = name.trim().normalize('NFC').toLowerCase()
  const found = isTopic(id) ? id : followRedirect(id, redirects, isTopic)
  return found === undefined ? undefined : columns.topicById(found)
}

type NameIndex = Map<string, Set<number>>

/** Topics by folded name; and by the name without its section: “BERT · 架构” is also one of several 架构. */
function indexNames(columns: GraphColumns): { byName: NameIndex; byBareName: NameIndex } {
  const byName: NameIndex = new Map()
  const byBareName: NameIndex = new Map()
  for (let topic = 0; topic < columns.topicCount; topic++) {
    if (isAdvice(columns, topic)) continue
    for (const name of topicNames(columns, topic)) {
      add(byName, foldName(name), topic)
      add(byBareName, foldName(name.split(' · ').at(-1) ?? name), topic)
    }
  }
  return { byName, byBareName }
}

function isAdvice({ topics }: GraphColumns, topic: number): boolean {
  return KINDS[topics.kind[topic] ?? 0] === 'advice'
}

function add(index: NameIndex, key: string, topic: number) {
  const known = index.get(key)
  if (known) known.add(topic)
  else index.set(key, new Set([topic]))
}

function list({ topics, text }: GraphColumns, found: number[]): string {
  const names = found
    .slice(0, MOST_LISTED)
    .map((topic) => `${text(topics.label[topic] ?? 0)} (${text(topics.id[topic] ?? 0)})`)
  const more = found.length - names.length
  return names.join(', ') + (more > 0 ? ` and ${more} more` : '')
}
