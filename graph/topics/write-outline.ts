import type { Fact } from '../file/topic-graph.ts'
import type { Item, ItemTree, Statement } from './item.ts'

const DEEPEST_HEADING = 6

/**
 * Writes an item tree as a clean outline: headings, bullets, aliases, durations, resources, projects and
 * statements in the author's order; no notes, prose or code. Reading it back gives the same items (tested as a law).
 */
export function writeOutline(tree: ItemTree): string {
  const lines = [`# ${tree.title}`]
  writeFacts(tree.root, '', lines)
  for (const child of tree.root.children) writeItem(child, 2, lines)
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`
}

function writeItem(item: Item, level: number, lines: string[]) {
  if (item.isHeading && level <= DEEPEST_HEADING) writeHeading(item, level, lines)
  else writeBullet(item, '', lines)
}

function writeHeading(item: Item, level: number, lines: string[]) {
  lines.push('', `${'#'.repeat(level)} ${titleOf(item)}`, '')
  writeFacts(item, '', lines)
  const isHeading = (child: Item) => child.isHeading && level < DEEPEST_HEADING
  writeChildren(
    item.children.filter((child) => !isHeading(child)),
    '',
    lines
  )
  // A bullet after a heading would lie under it, so headings come last.
  for (const child of item.children.filter(isHeading)) writeHeading(child, level + 1, lines)
}

function writeBullet(item: Item, indent: string, lines: string[]) {
  lines.push(`${indent}- ${titleOf(item)}`)
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
  const brackets = [...item.aliases, ...(item.duration ? [item.duration] : [])]
  return `${escapeMarkup(item.title)}${brackets.map((words) => `（${words}）`).join('')}`
}

/** Characters that would be read as markup, each behind a backslash. */
function escapeMarkup(text: string): string {
  return text.replace(/[\\`*[\]<>]/g, '\\$&')
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
  return url && !text.includes(url) ? `[${text}](${url})` : text
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
