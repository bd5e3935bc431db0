import type { TopicGraph } from '../file/topic-graph.ts'
import type { Build } from '../pipeline.ts'
import { allItems, type Item, type ItemTree, type Statement } from '../topics/item.ts'
import type { Merge } from '../topics/merge.ts'
import { explainDecision } from './explain-decision.ts'
import { explainMerge } from './explain-merge.ts'
import { oneLine } from './printable.ts'

const LONGEST_TEXT = 60
const LONGEST_DECISION = 120

const WORDS = {
  en: {
    also: 'also',
    uses: 'uses its section',
    step: 'a step of its own',
    part: (n: number, all: number) => `${n} of ${all} on this line`,
    merged: (others: number) => `one topic with ${others} more`
  },
  zh: {
    also: '又名',
    uses: '用到上一级',
    step: '自身也是一步',
    part: (n: number, all: number) => `此行 ${all} 项之 ${n}`,
    merged: (others: number) => `与另外 ${others} 处是同一主题`
  }
}

type Row = { line: number; column?: number; reading: string; text: string }

/**
 * What was decided, outline by outline and line by line: the topic each item was read as, with its other names and its
 * share of a line that names several; what was read as a note, a time, a statement, a resource or a project; and for
 * every composite and bracket what was made of it and why.
 */
export function explainItems(
  trees: ItemTree[],
  { graph, merges }: Pick<Build, 'graph' | 'merges'>,
  lang: 'zh' | 'en'
): string {
  const topicAt = indexSources(graph)
  const mergeAt = new Map(merges.map((merge) => [placeKey(merge), merge]))
  return trees
    .map((tree) => {
      const items = allItems(tree.root)
      const partOf = indexParts(items)
      const rows = [tree.root, ...items].flatMap((item) => [
        ...(item === tree.root
          ? []
          : [rowOf(item, mergeAt.get(placeKey(item)), topicAt, partOf, graph, lang)]),
        ...factRows(item)
      ])
      const decided = tree.decisions.map((decision) => ({
        line: decision.line,
        column: decision.column,
        reading: '  why',
        text: shortened(explainDecision(decision, lang), LONGEST_DECISION)
      }))
      return `${tree.outline}: ${oneLine(tree.title)} (${tree.encoding})\n${formatRows([...rows, ...decided])}\n`
    })
    .join('')
}

/** Topic ids by the place and path of their items. */
function indexSources(graph: TopicGraph): Map<string, string> {
  return new Map(
    graph
      .nodes()
      .flatMap((id) =>
        graph
          .getNodeAttribute(id, 'sources')
          .map((source): [string, string] => [placeKey(source), id])
      )
  )
}

function placeKey({
  outline,
  line,
  column,
  path
}: Pick<Item, 'outline' | 'line' | 'column' | 'path'>) {
  return [outline, line, column, ...path].join('\0')
}

type Part = { n: number; all: number }

/** Which of how many, for items that share the place of their bullet with others. */
function indexParts(items: Item[]): Map<Item, Part> {
  const byPlace = new Map<string, Item[]>()
  for (const item of items) {
    const key = `${item.line}:${item.column}`
    byPlace.set(key, [...(byPlace.get(key) ?? []), item])
  }
  const shared = [...byPlace.values()].filter(({ length }) => length > 1)
  return new Map(
    shared.flatMap((parts) =>
      parts.map((item, i): [Item, Part] => [item, { n: i + 1, all: parts.length }])
    )
  )
}

function rowOf(
  item: Item,
  merge: Merge | undefined,
  topicAt: Map<string, string>,
  partOf: Map<Item, Part>,
  graph: TopicGraph,
  lang: 'zh' | 'en'
): Row {
  const words = WORDS[lang]
  const id = topicAt.get(placeKey(item))
  const topic = id === undefined ? undefined : graph.getNodeAttributes(id)
  const part = partOf.get(item)
  const others = (topic?.sources.length ?? 1) - 1
  const remarks = [
    ...(item.aliases.length > 0 ? [`${words.also} ${item.aliases.join(', ')}`] : []),
    ...(part ? [words.part(part.n, part.all)] : []),
    ...(item.relation === 'applies' ? [words.uses] : []),
    ...(topic?.learn && topic.kind !== 'topic' ? [words.step] : []),
    ...(others > 0 ? [words.merged(others)] : []),
    ...(merge && isTelling(merge, topic?.label ?? '') ? [explainMerge(merge, lang)] : [])
  ]
  const label = topic && topic.label !== item.title ? ` → ${topic.label}` : ''
  return {
    line: item.line,
    column: item.column,
    reading: topic?.kind ?? '—',
    text: `${indentOf(item)}${item.title}${label} (${id ?? '—'})${remarks.map((remark) => `; ${remark}`).join('')}`
  }
}

/** Equal names, and titles that stay with their section, explain themselves. */
function isTelling({ reason, name }: Merge, label: string): boolean {
  return reason !== 'section' && reason !== 'name' && !(reason === 'lexicon' && name === label)
}

function indentOf({ path }: Item): string {
  return '  '.repeat(Math.max(0, path.length - 2))
}

function factRows(item: Item): Row[] {
  const indent = `${indentOf(item)}  `
  const row = (reading: string, text: string, at: { line: number; column?: number }): Row => ({
    line: at.line,
    ...(at.column === undefined ? {} : { column: at.column }),
    reading,
    text: indent + shortened(text)
  })
  return [
    ...item.statements.map((statement) => row('stated', statedIn(statement), statement)),
    ...item.times.map((time) => row('time', time.text, time)),
    ...item.notes.map((note) => row('note', note.text, note)),
    ...item.resources.map((fact) => row('resource', fact.text, fact)),
    ...item.projects.map((fact) => row('project', fact.text, fact))
  ]
}

function statedIn({ key, groups, hours }: Statement): string {
  const names = groups.map((group) => group.join(' | ')).join(', ')
  return `${key}: ${hours ? `${hours.join('–')} h` : names}`
}

function shortened(text: string, longest = LONGEST_TEXT): string {
  const letters = Array.from(oneLine(text))
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('')
}

/** In the order of the lines, with places and readings in columns. */
function formatRows(rows: Row[]): string {
  const placeOf = ({ line, column }: Row) =>
    column === undefined ? `${line}` : `${line}:${column}`
  const width = Math.max(0, ...rows.map((row) => placeOf(row).length))
  return rows
    .sort((a, b) => a.line - b.line)
    .map((row) => `  ${placeOf(row).padStart(width)}  ${row.reading.padEnd(8)}  ${row.text}\n`)
    .join('')
}
