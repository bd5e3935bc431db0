import type { Place } from '../place.ts'
import type { Table, TableCell, TableRow } from '../read/outline.ts'
import { plainText } from '../read/plain-text.ts'
import type { Context } from './context.ts'
import { createFact, isProject, isResource } from './facts.ts'
import type { Item } from './item.ts'
import { addNamed } from './named-items.ts'
import { isSentence } from './sentence.ts'
import { findTimeFact } from './times.ts'

/** What a column holds, told by its heading. */
type ColumnRole = 'time' | 'content' | 'tasks' | 'projects' | 'resources' | 'facts'

const ROLES: [ColumnRole, RegExp][] = [
  [
    'time',
    /^(?:周数?|周次|第?几?周|时间|时长|用时|学时|课时|日期|阶段周|天数?|月份?|小时数?|weeks?|days?|date|time|hours?|duration)(?:\s*[（(][^（()）]*[）)])?$/i
  ],
  ['projects', /项目|project/i],
  ['tasks', /每[日天周]|任务（|练习|作业|homework|assignment|exercise/i],
  ['resources', /资源|书籍|课程|链接|resource|reading|link/i],
  ['content', /内容|主题|知识点|话题|topic|content|concept|subject/i]
]

/** A table as items: first cell or content cell names topics, other cells are facts of what their row names. */
export function readTable(table: Table, context: Context) {
  const roles = columnRoles(table.header)
  if (context.mode === 'items') readPaces(table, roles, context)
  for (const row of table.rows) {
    if (context.mode === 'items') readRow(row, roles, table.header, context)
    else if (!roles.includes('tasks')) addRowAsFact(row, context.mode, context)
    else
      for (const [i, cell] of row.cells.entries())
        if (roles[i] !== 'time') addFacts(cell, context.mode, context.factOwner, row, context)
  }
}

function columnRoles(header: string[]): ColumnRole[] {
  const roles = header.map(
    (title): ColumnRole => ROLES.find(([, pattern]) => pattern.test(title.trim()))?.[0] ?? 'facts'
  )
  const content = roles.indexOf('content')
  // Without a column of its own, the first that is no time names the topics.
  const naming =
    content >= 0
      ? content
      : roles.findIndex(
          (role, i) => role !== 'time' && (role !== 'tasks' || i === 0) && role !== 'projects'
        )
  return roles.map((role, i) => (i === naming ? 'content' : role === 'content' ? 'facts' : role))
}

function readRow(row: TableRow, roles: ColumnRole[], header: string[], context: Context) {
  const naming = roles.indexOf('content')
  const cell = row.cells[naming]
  const items = cell ? readContentCell(cell, row, context) : []
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
      if (text !== '')
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

/** `**title**<br>- a<br>- b` is a section with topics; a plain cell names what it names. */
function readContentCell(cell: TableCell, row: TableRow, context: Context): Item[] {
  const at = placeOf(row, cell, context)
  const [first = '', ...rest] = cell.lines.filter((line) => line !== '')
  if (first === '') return []
  const isList = /^(?:[-*+•]|\d+[.)、])\s+/
  if (isList.test(first))
    return [first, ...rest].flatMap((line) => addNames(line.replace(isList, ''), at, context))
  const isSection = rest.some((line) => isList.test(line)) || /^(?:\*\*|__)/.test(first)
  if (!isSection) return [first, ...rest].flatMap((line) => addNames(line, at, context))
  const items = addNamed(first, at, context, rest.length > 0 ? { isHeading: true } : {})
  const section = items[0]
  if (section)
    for (const line of rest)
      addNames(line.replace(isList, ''), at, { ...context, owner: section, factOwner: section })
  return items
}

function addNames(line: string, at: Place, context: Context): Item[] {
  if (isResource(line) || isProject(line)) {
    context.factOwner[isResource(line) ? 'resources' : 'projects'].push(createFact(line, at))
    return []
  }
  if (isSentence(plainText(line).replace(/\s*[（(][^（()）]*[）)]/g, ''), context.known)) {
    context.owner.notes.push({ text: plainText(line), ...at })
    return []
  }
  return addNamed(line, at, context)
}

/** `NLP | Hugging Face 官方文档` in a list of resources: one fact, what it is for before it. */
function addRowAsFact(row: TableRow, kind: 'projects' | 'resources' | 'notes', context: Context) {
  const at = { outline: context.owner.outline, line: row.line, column: row.cells[0]?.column ?? 1 }
  const text = row.cells
    .map((cell) => cell.lines.join(' '))
    .filter((cell) => cell.trim() !== '')
    .join('：')
  if (plainText(text) === '') return
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
  for (const line of cell.lines.map((text) => text.replace(/^(?:[-*+•]|\d+[.)、])\s+/, '')))
    if (plainText(line) !== '') {
      if (kind === 'notes') owner.notes.push({ text: plainText(line), ...at })
      else owner[kind].push(createFact(line, at))
    }
}

function placeOf(row: TableRow, cell: TableCell, context: Context): Place {
  return { outline: context.owner.outline, line: row.line, column: cell.column }
}
