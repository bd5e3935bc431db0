import type { Fact, Source } from '../file/topic-graph.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Problems } from '../problems.ts'
import { foldName } from './fold-name.ts'
import { isGenericTitle } from './generic-titles.ts'
import type { Item } from './item.ts'
import type { Meaning, Meanings } from './merge-items.ts'
import { hoursOfTime } from './times.ts'
import type { Topic, Topics } from './topic.ts'
import { assignIds, mainTitle } from './topic-ids.ts'
import { createNames, labelsOf, type NamesOf } from './topic-labels.ts'

/** Turns meanings into topics with ids, names, sources and facts; places in the hierarchy come later. */
export function nameTopics(meanings: Meanings, lexicon: Lexicon, problems: Problems): Topics {
  const ids = assignIds(meanings)
  const names = createNames(meanings, lexicon)
  const byId = new Map<string, Topic>()
  const topicOf = new Map<Item, Topic>()
  for (const meaning of meanings.list) {
    const topic = createTopic(ids.get(meaning) ?? meaning.key, meaning, names, lexicon)
    byId.set(topic.id, topic)
    reportHours(meaning, topic, problems)
    for (const item of meaning.items) topicOf.set(item, topic)
  }
  return { byId, topicOf }
}

function createTopic(id: string, meaning: Meaning, names: NamesOf, lexicon: Lexicon): Topic {
  const { concept, items } = meaning
  const entry = concept ?? (meaning.area ? lexicon.areas.get(meaning.area) : undefined)
  const title = entry?.zh ?? mainTitle(meaning)
  const labels = labelsOf(meaning, entry, names)
  const stated = items
    .flatMap((item) => item.statements)
    .find((statement) => statement.hours)?.hours
  const own = ownHours(items)
  const range: [number, number] | undefined =
    stated ?? (concept?.hours ? [concept.hours[0], concept.hours[2]] : own)
  return {
    id,
    label: labels.zh ?? labels.en ?? title,
    labels,
    title,
    aliases: meaning.isAdvice ? [] : aliasesOf(meaning, lexicon, Object.values(labels)),
    kind: meaning.isAdvice ? 'advice' : meaning.area ? 'area' : 'topic',
    parent: null,
    area: meaning.area ?? concept?.area ?? null,
    learn: !meaning.isAdvice && !meaning.area,
    hours: stated ? middleOf(stated) : (concept?.hours?.[1] ?? (own ? middleOf(own) : null)),
    hoursRange: range && range[0] !== range[1] ? range : undefined,
    isScoped: meaning.isScoped,
    concept,
    items,
    sources: sortedSources(items),
    resources: sortedFacts(items.flatMap((item) => item.resources)),
    projects: sortedFacts(items.flatMap((item) => item.projects)),
    times: sortedFacts(items.flatMap((item) => item.times)),
    definition: concept?.definition
  }
}

function middleOf([low, high]: [number, number]): number {
  return (low + high) / 2
}

/** What outlines give a topic that holds no others, in hours or minutes: 链式法则（2小时）. The first by place counts. */
function ownHours(items: Item[]): [number, number] | undefined {
  const times = items.filter(({ children }) => children.length === 0).flatMap((item) => item.times)
  return sortedFacts(times)
    .map(hoursOfTime)
    .find((hours) => hours !== undefined)
}

/** Says where an author's hours beat the lexicon's. */
function reportHours({ concept, items }: Meaning, { label, hours }: Topic, problems: Problems) {
  const typical = concept?.hours?.[1]
  const statement = items.flatMap((item) => item.statements).find((found) => found.hours)
  if (!statement || typical === undefined || typical === hours) return
  problems.add({
    rule: 'author-decides',
    severity: 'note',
    at: statement,
    values: { kind: 'hours', label, hours, typical }
  })
}

/** Every other name; a scoped topic's bare name is no alias: it means nothing outside its section. */
function aliasesOf(
  { items, concept, area, isScoped }: Meaning,
  lexicon: Lexicon,
  labels: string[]
): string[] {
  const entry = concept ?? (area ? lexicon.areas.get(area) : undefined)
  const fromItems = isScoped
    ? items.flatMap((item) => item.aliases)
    : items.flatMap((item) => [item.title, ...item.aliases])
  const bare = entry && !isScoped ? [entry.zh, entry.en] : []
  const stated = items
    .flatMap((item) => item.statements)
    .flatMap(({ key, groups }) => (key === 'same' ? groups.flat() : []))
  const seen = new Set(labels)
  const scopedNames =
    isScoped && entry ? new Set([foldName(entry.zh), foldName(entry.en)]) : new Set<string>()
  return [...bare, ...(entry?.aliases ?? []), ...fromItems, ...stated]
    .filter((name) => {
      const isNew = !seen.has(name) && !isGenericTitle(name) && !scopedNames.has(foldName(name))
      seen.add(name)
      return isNew
    })
    .sort()
}

function sortedSources(items: Item[]): Source[] {
  return items
    .map(({ outline, line, column, path }) => ({ outline, line, column, path }))
    .sort(
      (a, b) =>
        compare(a.outline, b.outline) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.path.join('\0'), b.path.join('\0'))
    )
}

function sortedFacts<Some extends Pick<Fact, 'text' | 'outline' | 'line'>>(facts: Some[]): Some[] {
  const seen = new Set<string>()
  return facts
    .filter(
      (fact) =>
        !seen.has(`${fact.outline}\0${fact.line}\0${fact.text}`) &&
        seen.add(`${fact.outline}\0${fact.line}\0${fact.text}`)
    )
    .sort((a, b) => compare(a.outline, b.outline) || a.line - b.line || compare(a.text, b.text))
}

/** Order by UTF-16 code units. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
