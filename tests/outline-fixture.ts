import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TopicGraph } from '../graph/file/topic-graph.ts'
import { EMPTY_LEXICON } from '../graph/lexicon/lexicon.ts'
import { parseLexicon } from '../graph/lexicon/parse-lexicon.ts'
import type { Problem } from '../graph/problems.ts'
import type { Item } from '../graph/topics/item.ts'
import { buildTexts, treesOf } from './build-outlines.ts'

const FOLDER = fileURLToPath(new URL('fixtures/outlines', import.meta.url))

/** The names of the cases: the folders of `tests/fixtures/outlines`. */
export const outlineCases = readdirSync(FOLDER).sort()

/** The path of a file of a case. */
export const caseFile = (name: string, file: string): string => `${FOLDER}/${name}/${file}`

/** What a case's `outline.md` reads as: the texts of its `expected.txt` and `problems.txt`, '' for no problem. */
export async function readCase(name: string): Promise<{ expected: string; problems: string }> {
  const texts = { 'outline.md': readFileSync(caseFile(name, 'outline.md'), 'utf8') }
  const file = caseFile(name, 'lexicon.yaml')
  const lexicon = existsSync(file)
    ? parseLexicon([{ file: 'lexicon.yaml', text: readFileSync(file, 'utf8') }])
    : EMPTY_LEXICON
  const { graph, problems } = await buildTexts(texts, lexicon)
  const [tree] = await treesOf(texts, lexicon)
  if (!tree) throw new Error(`${name}: expected one outline, got none`)
  const lines = [`outline: ${tree.title}`, ...detailsOf(tree.root, '')]
  const open = [...tree.root.children].reverse().map((item) => ({ item, indent: '' }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { item, indent } = next
    lines.push(`${indent}${itemLine(item, graph)}`, ...detailsOf(item, `${indent}    `))
    open.push(...item.children.map((child) => ({ item: child, indent: `${indent}  ` })).reverse())
  }
  return {
    expected: `${[...lines, ...edgeLines(graph)].join('\n')}\n`,
    problems: problems.map(problemLine).join('')
  }
}

/** "topic 五线谱 = Staff · 3:5 · id 五线谱": the kind is that of the topic the item became. */
function itemLine(item: Item, graph: TopicGraph): string {
  const id = graph.findNode((_, { sources }) =>
    sources.some(
      ({ line, column, path }) =>
        line === item.line && column === item.column && path.join('\0') === item.path.join('\0')
    )
  )
  if (id === undefined) throw new Error(`no topic has the item ${item.path.join(' > ')}`)
  const { kind, label, learn } = graph.getNodeAttributes(id)
  return [
    `${kind} ${item.title}${item.aliases.map((alias) => ` = ${alias}`).join('')}`,
    `${item.line}:${item.column}`,
    ...(label === item.title ? [] : [`shown as “${label}”`]),
    ...(item.relation === 'applies' ? ['applies its section'] : []),
    ...(learn || kind === 'advice' ? [] : ['no step'])
  ].join(' · ')
}

function detailsOf(item: Item, indent: string): string[] {
  return [
    ...item.notes.map(({ text, line }) => `note ${line}: ${text}`),
    ...item.mentions.map(({ text, line }) => `mention ${line}: ${text.trim().split('\n')[0]}`),
    ...item.resources.map(({ text, url, line }) => `resource ${line}: ${text} ${url ?? ''}`.trim()),
    ...item.projects.map(({ text, line }) => `project ${line}: ${text}`),
    ...item.times.map(
      ({ kind, low, high, unit, text, line }) =>
        `time ${line}: ${text} (${kind}, ${low === high ? low : `${low}–${high}`} ${unit})`
    ),
    ...item.statements.map(
      ({ key, groups, hours, line }) =>
        `${key} ${line}: ${hours?.join('–') ?? groups.map((group) => group.join(' | ')).join('; ')}`
    )
  ].map((text) => `${indent}. ${text}`)
}

function edgeLines(graph: TopicGraph): string[] {
  const lines = graph.mapEdges(
    (_, { strength, confidence, evidence, group }, source, target) =>
      `${source} → ${target}: ${strength} ${confidence}, ${evidence.map(({ kind }) => kind).join(' + ')}${group ? ', either/or' : ''}`
  )
  return lines.length > 0 ? ['', ...lines.sort()] : []
}

function problemLine({ rule, severity, file, line, column, message, help, other }: Problem) {
  const place = other ? ` (see ${other.file}:${other.line})` : ''
  return `${file}:${line}:${column} ${severity} ${rule}: ${message}${place}\n  ${help}\n`
}
