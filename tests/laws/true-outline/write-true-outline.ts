import { openHeading, type Page } from './page.ts'
import type { Style, TrueItem, TrueOutline } from './true-outline.ts'
import { createNames } from './vocabulary.ts'
import { writeBullets } from './write-bullets.ts'
import { writeContents, writeExtras, writeResources } from './write-extras.ts'
import { writeLeadIn, writeTable } from './write-table.ts'
import { expectItem, type Title, titleOf } from './write-title.ts'

/** Writes an outline down in its author's style, and says what must be read from it. */
export function writeTrueOutline({ chapters, style: given }: TrueOutline) {
  const style = fittingStyle(given, chapters)
  const page: Page = { style, lines: [], expected: [], nameOf: createNames() }
  const title = style.title === 'none' ? 'a' : '工艺总览'
  if (style.title === 'front matter') page.lines.push('---', `title: ${title}`, '---')
  if (style.title === 'heading') page.lines.push(`# ${title}`)
  writeChildren(chapters, { path: [title], numbers: [] }, page)
  const text = page.lines.join(style.lineEnd) + style.lineEnd
  return { text: (style.byteOrderMark ? '\ufeff' : '') + text, title, expected: page.expected }
}

/** One heading of the first level is an outline's title, so that a chapter alone stands deeper. */
function fittingStyle(style: Style, chapters: TrueItem[]): Style {
  const { levels, title } = style
  const headings = chapters.filter((chapter) => isHeading(chapter, 0, style)).length
  const isTitleTaken = title !== 'heading' && headings > 1
  return { ...style, levels: isTitleTaken ? levels : levels.filter((level) => level > 1) }
}

function isHeading(item: TrueItem, depth: number, { levels }: Style): boolean {
  return depth < levels.length && (item.children.length > 0 || item.form === 'bullet')
}

/** The heading whose children are written: its path, and its number in each depth. */
type Above = { path: string[]; numbers: number[] }

/** Lists first, then tables and lead-ins, then headings: what follows a heading would belong to it. */
function writeChildren(items: TrueItem[], { path, numbers }: Above, page: Page) {
  const { style } = page
  const depth = numbers.length
  const headings = items.filter((item) => isHeading(item, depth, style))
  const others = items.filter((item) => !isHeading(item, depth, style))
  const tables = others.filter(isTable)
  const leadIns = others.filter((item) => item.form === 'lead-in')
  writeBullets(
    others.filter((item) => !tables.includes(item) && !leadIns.includes(item)),
    path,
    0,
    page
  )
  if (tables.length > 0) writeTable(tables, path, page)
  for (const item of leadIns) writeLeadIn(item, path, page)
  const isOutermost = depth === 0 && headings.length > 0
  const level = style.levels[depth] ?? 6
  if (isOutermost && style.contents) writeContents(level, page)
  const titled = headings.map((item) => ({ item, title: titleOf(item, page) }))
  const numbering = numberingOf(titled, depth, style)
  for (const [i, heading] of titled.entries())
    writeHeading({ ...heading, numbering }, { path, numbers: [...numbers, i + 1] }, page)
  if (isOutermost && style.resources) writeResources(level, page)
}

function isTable({ form, children }: TrueItem): boolean {
  return form === 'table' && children.every((child) => child.children.length === 0)
}

type Titled = { item: TrueItem; title: Title }

/** A bare number is numbering only where a group of headings, and nothing else, counts on. */
function numberingOf(titled: Titled[], depth: number, style: Style): string {
  const numbering = style.numberings[depth] ?? ''
  const isGroup = titled.length > 1 && (depth > 0 || !(style.contents || style.resources))
  const areWords = titled.every(
    ({ item, title }) => item.dress !== 'emoji' && /^\p{L}/u.test(title.name)
  )
  return numbering !== '1 ' || (isGroup && areWords) ? numbering : ''
}

const HAN_NUMBERS = ['', '一', '二', '三', '四', '五', '六']
const ROMAN_NUMBERS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI']

/** "第一章：" → "第三章：": the sample numbering with the heading's own number. */
function numbered(sample: string, numbers: number[]): string {
  const own = numbers.at(-1) ?? 1
  if (sample === '1.1 ') return `${numbers.length > 1 ? numbers.join('.') : `${own}.1`} `
  return sample
    .replace('IV', ROMAN_NUMBERS[own] ?? 'I')
    .replace('一', HAN_NUMBERS[own] ?? '一')
    .replace('1', String(own))
}

function writeHeading(
  { item, title, numbering }: Titled & { numbering: string },
  { path, numbers }: Above,
  page: Page
) {
  // "1." before "3D" would read "1.3D".
  const needsSpace = /^1[.)]$/.test(numbering) && !/^\p{L}/u.test(title.name)
  const number = numbered(needsSpace ? `${numbering} ` : numbering, numbers)
  const level = page.style.levels[numbers.length - 1] ?? 6
  const place = openHeading(level, number + title.text, page)
  const expected = expectItem([...path, title.name], place, title, page)
  writeExtras(item.extras, expected, undefined, page)
  writeChildren(item.children, { path: expected.path, numbers }, page)
}
