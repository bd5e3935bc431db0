import { stringify } from 'yaml'
import type { Fact } from '../file/topic-graph.ts'
import { EMPTY_LEXICON } from '../lexicon/lexicon.ts'
import { isProject, isResource } from './facts.ts'
import type { Item, ItemTree, Statement } from './item.ts'
import { collectKnownNames } from './known-names.ts'
import { isSentence } from './sentence.ts'

const DEEPEST_HEADING = 6

/**
 * Writes an item tree as a clean outline: headings, bullets, aliases, times, resources, projects and
 * statements in the author's order, tags and date before them; no notes, prose or code. Reading it back gives the same items (tested as a law).
 */
export function writeOutline(tree: ItemTree): string {
  const lines = [...frontMatterOf(tree), `# ${tree.title}`]
  lines.push(...tree.root.times.map(({ text }) => `- **时间**：${text}`))
  writeFacts(tree.root, '', lines)
  writeMembers(tree.root, 1, lines)
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

/** Tags and date, where there are any; the title stands as a heading. */
function frontMatterOf({ tags, date }: ItemTree): string[] {
  if (tags.length === 0 && date === undefined) return []
  const given = { ...(date === undefined ? {} : { date }), ...(tags.length > 0 ? { tags } : {}) }
  return ['---', stringify(given).trimEnd(), '---', '']
}

function writeHeading(item: Item, level: number, lines: string[]) {
  lines.push('', `${'#'.repeat(level)} ${titleOf(item)}`, '')
  writeFacts(item, '', lines)
  writeMembers(item, level, lines)
}

/** A bullet after a heading would lie under it, so headings come last. */
function writeMembers(item: Item, level: number, lines: string[]) {
  const isHeading = (child: Item) => child.isHeading && level < DEEPEST_HEADING
  writeChildren(
    item.children.filter((child) => !isHeading(child)),
    '',
    lines
  )
  for (const child of item.children.filter(isHeading)) writeHeading(child, level + 1, lines)
}

function writeBullet(item: Item, indent: string, lines: string[]) {
  const title = titleOf(item)
  lines.push(`${indent}- ${readsAsName(item) ? title : `**${title}**：`}`)
  writeFacts(item, `${indent}  `, lines)
  writeChildren(item.children, `${indent}  `, lines)
}

/** Runs of applications stand under their label. */
function writeChildren(children: Item[], indent: string, lines: string[]) {
  let isLabelled = false
  for (const child of children) {
    if (child.relation === 'applies' && !isLabelled) lines.push(`${indent}- **应用**：`)
    isLabelled = child.relation === 'applies'
    writeBullet(child, isLabelled ? `${indent}  ` : indent, lines)
  }
}

function titleOf(item: Item): string {
  const brackets = [...item.aliases, ...item.times.map(({ text }) => text)]
  return `${escapeMarkup(item.title)}${brackets.map((words) => `（${words}）`).join('')}`
}

/** Whether a bullet of this title alone reads as a name; a bold label always does. */
function readsAsName({ title, isAdvice }: Item): boolean {
  return !(
    isSentence(title, NO_NAMES) ||
    isResource(title) ||
    (!isAdvice && isProject(title)) ||
    /[：:→]|\s[—–]\s/.test(title)
  )
}

const NO_NAMES = collectKnownNames(EMPTY_LEXICON, [])

/** Characters that would be read as markup, each behind a backslash. */
function escapeMarkup(text: string): string {
  return text.replace(
    /[\\`*[\]<>~]|&(?=#?\w+;)|_(?=_)|(?<=_)_|^(?:[-+#]|\d+[.)])(?=\s|$)/g,
    (mark) => mark.replace(/.$/, '\\$&')
  )
}

function writeFacts(item: Item, indent: string, lines: string[]) {
  for (const statement of item.statements) lines.push(`${indent}- ${writeStatement(statement)}`)
  if (item.resources.length > 0)
    lines.push(
      `${indent}- **推荐**：`,
      ...item.resources.map((fact) => `${indent}  - ${writeFact(fact)}`)
    )
  if (item.projects.length > 0)
    lines.push(
      `${indent}- **项目**：`,
      ...item.projects.map((fact) => `${indent}  - ${writeFact(fact)}`)
    )
}

function writeFact({ text, url }: Fact): string {
  if (url && text.includes(url)) return text
  return url ? `[${escapeMarkup(text)}](${url})` : escapeMarkup(text)
}

const KEYS: Record<Statement['key'], string> = {
  prerequisite: '前置',
  helpful: '建议先学',
  'not-prerequisite': '非前置',
  same: '同',
  different: '不同',
  hours: '时长'
}

function writeStatement({ key, groups, hours }: Statement): string {
  if (hours) return `${KEYS[key]}：${hours[0] === hours[1] ? hours[0] : `${hours[0]}-${hours[1]}`}h`
  return `${KEYS[key]}：${groups.map((group) => group.map((name) => `[[${name}]]`).join(' | ')).join(', ')}`
}
