import type { Problems } from '../problems.ts'
import { createTopicFinder, type TopicFinder } from '../topics/find-topic.ts'
import type { Item, Statement } from '../topics/item.ts'
import type { Topic, Topics } from '../topics/topic.ts'
import type { Claim } from './claim.ts'
import { CONFIDENCE } from './confidence.ts'

/** What the authors state: claims, and the pairs (`source\0target`) they rule out. */
export type Stated = { claims: Claim[]; ruledOut: Set<string> }

/** Reads all stated prerequisites; a name that no topic has, or several have, is a problem at its line. */
export function findStatedClaims(topics: Topics, inferred: Claim[], problems: Problems): Stated {
  const finder = createTopicFinder(topics)
  const stated: Stated = { claims: [], ruledOut: new Set() }
  const preceded = new Set(inferred.map((claim) => `${claim.source}\0${claim.target}`))
  for (const [item, topic] of topics.topicOf)
    for (const [n, statement] of item.statements.entries()) {
      const targets = topic.learn ? [topic] : firstMembers(item, topics, preceded)
      for (const target of targets)
        readOne(
          statement,
          `${target.id}@${item.outline}:${statement.line}.${n}`,
          target,
          finder,
          stated,
          problems
        )
    }
  return stated
}

/** A mere container passes a statement on to the members that no other member comes before. */
function firstMembers(item: Item, { topicOf }: Topics, preceded: ReadonlySet<string>): Topic[] {
  const members = [...new Set(item.children.flatMap((child) => topicOf.get(child) ?? []))].filter(
    (member) => member.learn
  )
  const first = members.filter(
    (member) => !members.some((other) => preceded.has(`${other.id}\0${member.id}`))
  )
  return first.length > 0 ? first : members
}

function readOne(
  statement: Statement,
  name: string,
  target: Topic,
  finder: TopicFinder,
  stated: Stated,
  problems: Problems
) {
  if (statement.key === 'same' || statement.key === 'different' || statement.key === 'hours') return
  for (const [n, group] of statement.groups.entries()) {
    const sources = group.flatMap((wanted) => resolve(wanted, target, statement, finder, problems))
    if (statement.key === 'not-prerequisite')
      for (const source of sources) stated.ruledOut.add(`${source.id}\0${target.id}`)
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
  finder: TopicFinder,
  problems: Problems
): Topic[] {
  const found = finder.find(wanted)
  const [only] = found
  if (only && found.length === 1 && only !== target) return [only]
  const nearest = finder.nearest(wanted)
  const kind = statement.key === 'not-prerequisite' ? ('warning' as const) : ('error' as const)
  if (only === target && found.length === 1)
    problems.add({
      rule: 'self-prerequisite',
      severity: kind,
      at: statement,
      message: `\`${wanted}\` is stated as a prerequisite of itself`,
      help: 'name another topic, or remove the line'
    })
  else if (found.length > 1)
    problems.add({
      rule: 'ambiguous-prerequisite',
      severity: kind,
      at: statement,
      message: `\`${wanted}\` can mean ${found.map((topic) => `${topic.label} (${topic.id})`).join(', ')}`,
      help: 'write one of these ids instead'
    })
  else
    problems.add({
      rule: 'unknown-prerequisite',
      severity: kind,
      at: statement,
      message: `no topic is called \`${wanted}\``,
      help: nearest
        ? `did you mean \`${nearest}\`?`
        : 'add the topic to an outline, or mend the name'
    })
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
