import type { Place } from '../place.ts'
import type { Block, Table, TableCell, TableRow } from '../read/outline.ts'
import { plainText } from '../read/plain-text.ts'
import type { Context } from './context.ts'
import { createFact } from './facts.ts'
import type { Item } from './item.ts'
import { addNamed } from './named-items.ts'
import { findTimeFact } from './times.ts'

/** What a column holds, told by its heading. */
type ColumnRole = 'time' | 'number' | 'content' | 'tasks' | 'projects' | 'resources' | 'facts'

const TIME =
  /^(?:周数?|周次|第?几?周|时间|时长|用时|学时|课时|日期|阶段周|天数?|月份?|小时数?|weeks?|days?|months?|date|time|hours?|duration)(?:\s*[（(][^（()）]*[）)])?$/i
const NUMBER = /^(?:#|№|no\.?|序号|编号|num(?:ber)?)$/i
const CONTENT =
  /^(?:(?:学习|主要|核心|教学|课程|本周|知识)?(?:内容|主题|知识点|话题|模块|概念|技能|术语|名称|要点)|(?:key |main )?(?:topics?|contents?|concepts?|subjects?|skills?|terms?|names?))$/i
const TASKS = /^任务$|每[日天周]|任务（|练习|作业|^tasks?$|homework|assignment|exercise/i

// Of 任务 | 模型 | 指标 the tasks are the topics; beside weeks they are what to do.
const ROLES: [ColumnRole, RegExp][] = [
  ['time', TIME],
  ['number', NUMBER],
  ['projects', /项目|产出|project|deliverable/i],
  ['tasks', TASKS],
  ['resources', /资源|书籍|课程|链接|教材|resource|reading|link|^url$/i],
  ['content', CONTENT]
]

/** Reads a cell's line as a list item's text. */
type ReadText = (text: string, children: Block[], at: Place, context: Context) => void

/** A table as items: first cell or content cell names topics, other cells are facts of what their row names. */
export function readTable(table: Table, context: Context, readText: ReadText) {
  const roles = columnRoles(table)
  if (context.mode === 'items') readPaces(table, roles, context)
  for (const row of table.rows) {
    if (isSum(row)) continue
    if (context.mode === 'items') readRow(row, roles, table.header, context, readText)
    else if (!roles.includes('tasks')) addRowAsFact(row, context.mode, context)
    else
      for (const [i, cell] of row.cells.entries())
        if (roles[i] !== 'time') addFacts(cell, context.mode, context.factOwner, row, context)
  }
}

/** A row that adds up the others names nothing. */
function isSum({ cells }: TableRow): boolean {
  return /^(?:总计|合计|小计|共计|total|sum)$/i.test(
    plainText(cells[0]?.lines.join(' ') ?? '').trim()
  )
}

function columnRoles({ header, rows }: Table): ColumnRole[] {
  const roles = header.map((title, column): ColumnRole => {
    const role = ROLES.find(([, pattern]) => pattern.test(title.trim()))?.[0]
    return role ?? (isNumbers(rows, column) ? 'number' : 'facts')
  })
  // Without a column of its own, the first that can names the topics; tasks do where nothing says when.
  const hasTime = roles.includes('time')
  const content = roles.indexOf('content')
  const naming =
    content >= 0
      ? content
      : roles.findIndex(
          (role, column) => role === 'facts' || (role === 'tasks' && column === 0 && !hasTime)
        )
  return roles.map((role, i) => (i === naming ? 'content' : role === 'content' ? 'facts' : role))
}

function isNumbers(rows: TableRow[], column: number): boolean {
  return (
    rows.length > 0 &&
    rows.every(({ cells }) => /^\d+\.?$/.test(cells[column]?.lines.join('') ?? ''))
  )
}

function readRow(
  row: TableRow,
  roles: ColumnRole[],
  header: string[],
  context: Context,
  readText: ReadText
) {
  const naming = roles.indexOf('content')
  const cell = row.cells[naming]
  const items = cell ? readContentCell(cell, row, context, readText) : []
  const owner = items[0] ?? context.owner
  const time = row.cells[roles.indexOf('time')]
  if (time && items[0]) readTime(time, header[roles.indexOf('time')] ?? '', items[0], row, context)
  for (const [i, other] of row.cells.entries()) {
    const role = roles[i]
    if (role === 'tasks' || role === 'projects') addFacts(other, 'projects', owner, row, context)
    else if (role === 'resources') addFacts(other, 'resources', owner, row, context)
    else if (role === 'facts') {
      const text = other.lines.map(plainText).join(' ').trim()
      const at = placeOf(row, other, context)
      if (/[\p{L}\p{N}]/u.test(text))
        for (const item of items.length > 0 ? items : [owner])
          item.notes.push({ text: `${header[i] ?? ''}：${text}`, ...at })
    }
  }
}

/** "第1周", "2 weeks", or a bare number in a column of weeks or hours; anything else is a note. */
function readTime(cell: TableCell, header: string, item: Item, row: TableRow, context: Context) {
  const text = cell.lines.map(plainText).join(' ').trim()
  const at = placeOf(row, cell, context)
  const isFigure = /^\d+(?:\.\d+)?(?:\s*[-–~～]\s*\d+(?:\.\d+)?)?$/.test(text)
  const time = findTimeFact(isFigure ? withUnit(text, header) : text, at)
  if (time) item.times.push(time)
  else if (text !== '') item.notes.push({ text: `${header}：${text}`, ...at })
}

/** A bare number says what its column counts: 3 in 周数 is the third week, in 学时 three lessons. */
function withUnit(figure: string, header: string): string {
  if (/时长|用时|学时|课时|小时|hour|duration/i.test(header))
    return `${figure}${/[学课]时/.test(header) ? '学时' : /天|day/i.test(header) ? '天' : /周|week/i.test(header) ? '周' : '小时'}`
  if (/周|week/i.test(header)) return `第${figure}周`
  return /天|day/i.test(header) ? `第${figure}天` : figure
}

/** `每日任务（3-4小时）` above a column is a pace of whatever holds the table. */
function readPaces(table: Table, roles: ColumnRole[], context: Context) {
  const at = { outline: context.owner.outline, line: table.line, column: table.column }
  for (const [i, title] of table.header.entries()) {
    const each = /每[天日周]|daily|weekly/i.exec(title)?.[0]
    const inside = /[（(]([^（()）]+)[）)]/.exec(title)?.[1]
    if (roles[i] === 'time' || each === undefined || inside === undefined) continue
    const pace = findTimeFact(`${each}${inside}`, at) ?? findTimeFact(inside, at)
    if (pace) context.owner.times.push(pace)
  }
}

/** `**title**<br>- a<br>- b` is a section with topics; the lines of a plain cell are read as list items are. */
function readContentCell(
  cell: TableCell,
  row: TableRow,
  context: Context,
  readText: ReadText
): Item[] {
  const at = placeOf(row, cell, context)
  const [first = '', ...rest] = cell.lines.filter((line) => line !== '')
  const read = (line: string, within: Context): Item[] => {
    const before = within.owner.children.length
    readText(line.replace(LIST_MARK, ''), [], at, within)
    return within.owner.children.slice(before)
  }
  const isSection =
    !LIST_MARK.test(first) &&
    rest.length > 0 &&
    (rest.some((line) => LIST_MARK.test(line)) || /^(?:\*\*|__)/.test(first))
  if (!isSection) return cell.lines.flatMap((line) => (line === '' ? [] : read(line, context)))
  const items = addNamed(first, at, context, { isHeading: true })
  const section = items[0]
  if (section)
    for (const line of rest) read(line, { ...context, owner: section, factOwner: section })
  return items
}

const LIST_MARK = /^(?:[-*+•]|\d+[.)、])\s+/

/** `NLP | Hugging Face 官方文档` in a list of resources: one fact, what it is for before it. */
function addRowAsFact(row: TableRow, kind: 'projects' | 'resources' | 'notes', context: Context) {
  const at = { outline: context.owner.outline, line: row.line, column: row.cells[0]?.column ?? 1 }
  const text = row.cells
    .map((cell) => cell.lines.join(' '))
    .filter((cell) => cell.trim() !== '')
    .join('：')
  if (!/[\p{L}\p{N}]/u.test(plainText(text))) return
  if (kind === 'notes') context.owner.notes.push({ text: plainText(text), ...at })
  else context.factOwner[kind].push(createFact(text, at))
}

function addFacts(
  cell: TableCell,
  kind: 'projects' | 'resources' | 'notes',
  owner: Item,
  row: TableRow,
  context: Context
) {
  const at = placeOf(row, cell, context)
  for (const line of cell.lines.map((text) => text.replace(LIST_MARK, '')))
    if (/[\p{L}\p{N}]/u.test(plainText(line))) {
      if (kind === 'notes') owner.notes.push({ text: plainText(line), ...at })
      else owner[kind].push(createFact(line, at))
    }
}

function placeOf(row: TableRow, cell: TableCell, context: Context): Place {
  return { outline: context.owner.outline, line: row.line, column: cell.column }
}
