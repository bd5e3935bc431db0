import { type GraphColumns, KINDS } from '../file/columns.ts'
import { createSearch } from '../search/create-search.ts'
import { foldName } from '../topics/fold-name.ts'
import { UsageError } from './usage-error.ts'

const CANDIDATES = 5

/** Finds topics by id or by any name of exactly one topic. */
export type TopicResolver = {
  /** The topic number, or undefined where no topic has the name. Throws `UsageError` for a name of several. */
  find(name: string): number | undefined
  /** The topic number. Throws `UsageError` with the nearest names and their ids. */
  need(name: string): number
}

/** Prepares finding topics by what a person writes. Advice is never meant. */
export function createTopicResolver(columns: GraphColumns): TopicResolver {
  const { byName, byBareName } = indexNames(columns)
  const find = (name: string): number | undefined => {
    const own = columns.topicById(name.normalize('NFC'))
    if (own >= 0 && KINDS[columns.topics.kind[own] ?? 0] !== 'advice') return own
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
      const near = createSearch(columns)
        .search(name, CANDIDATES)
        .map(({ topic }) => topic)
      const help = near.length > 0 ? `did you mean ${list(columns, near)}?` : 'try `zhilu search`'
      throw new UsageError(`no topic is called \`${name}\`; ${help}`)
    }
  }
}

type NameIndex = Map<string, Set<number>>

/** Topics by folded name; and by the name without its section: “BERT · 架构” is also one of several 架构. */
function indexNames(columns: GraphColumns): { byName: NameIndex; byBareName: NameIndex } {
  const byName: NameIndex = new Map()
  const byBareName: NameIndex = new Map()
  for (let topic = 0; topic < columns.topicCount; topic++) {
    if (KINDS[columns.topics.kind[topic] ?? 0] === 'advice') continue
    for (const name of namesOf(columns, topic)) {
      add(byName, foldName(name), topic)
      add(byBareName, foldName(name.split(' · ').at(-1) ?? name), topic)
    }
  }
  return { byName, byBareName }
}

function namesOf({ topics, text }: GraphColumns, topic: number): string[] {
  const { starts, values } = topics.aliases
  const aliases = values.subarray(starts[topic], starts[topic + 1])
  const names = [topics.label[topic], topics.labelZh[topic], topics.labelEn[topic], ...aliases]
  return names.map((index) => text(index ?? 0)).filter((name) => name !== '')
}

function add(index: NameIndex, key: string, topic: number) {
  const known = index.get(key)
  if (known) known.add(topic)
  else index.set(key, new Set([topic]))
}

function list({ topics, text }: GraphColumns, found: number[]): string {
  return found
    .map((topic) => `${text(topics.label[topic] ?? 0)} (${text(topics.id[topic] ?? 0)})`)
    .join(', ')
}
