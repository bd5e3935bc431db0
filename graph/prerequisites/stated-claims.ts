import type { Problems } from '../problems.ts'
import { createTopicFinder, type TopicFinder } from '../topics/find-topic.ts'
import type { Item, Statement } from '../topics/item.ts'
import type { Topic, Topics } from '../topics/topic.ts'
import type { Claim } from './claim.ts'
import { CONFIDENCE } from './confidence.ts'

/** What the authors state: claims, and the statement that rules out each pair (`source\0target`). */
export type Stated = { claims: Claim[]; ruledOut: Map<string, Statement> }

/** Reads all stated prerequisites; a name that no topic has, or several have, is a problem at its line. */
export function findStatedClaims(topics: Topics, inferred: Claim[], problems: Problems): Stated {
  const stated: Stated = { claims: [], ruledOut: new Map() }
  const reading: Reading = {
    finder: createTopicFinder(topics),
    stated,
    problems,
    said: new Set(),
    isPassedOn: false
  }
  const containers: Item[] = []
  for (const item of itemsWithRoots(topics)) {
    const topic = topics.topicOf.get(item)
    if (item.statements.length === 0) continue
    if (topic?.learn) readStatements(item, [topic], reading)
    else containers.push(item)
  }
  // What a heading passes on depends on what stands first in it, stated prerequisites included.
  const preceding = new Map<string, Set<string>>()
  for (const { source, target } of [...inferred, ...stated.claims])
    preceding.set(target, (preceding.get(target) ?? new Set()).add(source))
  for (const item of containers)
    readStatements(item, firstMembers(item, topics, preceding), { ...reading, isPassedOn: true })
  return stated
}

type Reading = {
  finder: TopicFinder
  stated: Stated
  problems: Problems
  said: Set<string>
  /** The statement comes from a heading above its targets. */
  isPassedOn: boolean
}

/** All items, and before those of each outline its root: what is stated under the title. */
function itemsWithRoots({ topicOf }: Topics): Set<Item> {
  const items = new Set<Item>()
  for (const item of topicOf.keys()) {
    if (item.parent?.parent === undefined && item.parent) items.add(item.parent)
    items.add(item)
  }
  return items
}

/** A mere container passes a statement on to the members that no other member comes before. */
function firstMembers(
  item: Item,
  topics: Topics,
  preceding: ReadonlyMap<string, ReadonlySet<string>>
): Topic[] {
  const members = membersOf(item, topics)
  const ids = new Set([...members].map((member) => member.id))
  const first = [...members].filter(
    ({ id }) => ![...(preceding.get(id) ?? [])].some((source) => source !== id && ids.has(source))
  )
  return first.length > 0 ? first : [...members]
}

/** What is to be learned directly below an item; a container below it stands for its own members. */
function membersOf(item: Item, { topicOf }: Topics): Set<Topic> {
  const members = new Set<Topic>()
  const open = [...item.children]
  for (let child = open.pop(); child; child = open.pop()) {
    const topic = topicOf.get(child)
    if (topic?.learn) members.add(topic)
    else for (const inner of child.children) open.push(inner)
  }
  return members
}

function readStatements(item: Item, targets: Topic[], reading: Reading) {
  for (const [n, statement] of item.statements.entries())
    for (const target of targets)
      readOne(statement, `${target.id}@${item.outline}:${statement.line}.${n}`, target, reading)
}

function readOne(statement: Statement, name: string, target: Topic, reading: Reading) {
  const { stated } = reading
  if (statement.key === 'same' || statement.key === 'different' || statement.key === 'hours') return
  for (const [n, group] of statement.groups.entries()) {
    const sources = group.flatMap((wanted) => resolve(wanted, target, statement, reading))
    if (statement.key === 'not-prerequisite')
      for (const source of sources) stated.ruledOut.set(`${source.id}\0${target.id}`, statement)
    else
      for (const source of sources)
        stated.claims.push(
          claimOf(source, target, statement, sources.length > 1 ? `${name}.${n}` : undefined)
        )
  }
}

function resolve(
  wanted: string,
  target: Topic,
  statement: Statement,
  { finder, problems, said, isPassedOn }: Reading
): Topic[] {
  const found = finder.find(wanted)
  const [only] = found
  if (only && found.length === 1 && only !== target) return [only]
  if (only === target && found.length === 1 && isPassedOn) return []
  // A heading passes its line on to several topics; it is one problem all the same.
  const name = `${statement.outline}:${statement.line}:${statement.column}\0${wanted}`
  if (said.has(name)) return []
  said.add(name)
  const kind = statement.key === 'not-prerequisite' ? ('warning' as const) : ('error' as const)
  if (only === target && found.length === 1)
    problems.add({
      rule: 'self-prerequisite',
      severity: kind,
      at: statement,
      values: { name: wanted }
    })
  else if (found.length > 1)
    problems.add({
      rule: 'ambiguous-prerequisite',
      severity: kind,
      at: statement,
      values: {
        name: wanted,
        candidates: found.map(({ label, id }) => ({ label, id }))
      }
    })
  else {
    problems.add({
      rule: 'unknown-prerequisite',
      severity: kind,
      at: statement,
      values: { name: wanted, nearest: finder.nearest(wanted) }
    })
  }
  return []
}

function claimOf(
  source: Topic,
  target: Topic,
  statement: Statement,
  group: string | undefined
): Claim {
  const isHelpful = statement.key === 'helpful'
  return {
    source: source.id,
    target: target.id,
    kind: 'stated',
    strength: isHelpful ? 'helpful' : 'required',
    confidence: isHelpful ? CONFIDENCE.statedHelpful : CONFIDENCE.stated,
    sentences: isHelpful
      ? {
          zh: `大纲作者建议先学“${source.title}”。`,
          en: `The outline's author suggests learning “${source.title}” first.`
        }
      : {
          zh: `大纲作者写明“${target.title}”的前置是“${source.title}”。`,
          en: `The outline's author states “${source.title}” as a prerequisite of “${target.title}”.`
        },
    outline: statement.outline,
    line: statement.line,
    ...(group === undefined ? {} : { group })
  }
}
