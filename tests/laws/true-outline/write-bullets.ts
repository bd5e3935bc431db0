import { addLine, bulletMarker, type Page } from './page.ts'
import type { TrueItem } from './true-outline.ts'
import { decoy } from './vocabulary.ts'
import { writeExtras } from './write-extras.ts'
import { bareTitleOf, expectItem, labelOf, type Title, titleOf } from './write-title.ts'

/** The list below the item at `path`; `level` is how many lists are around it. */
export function writeBullets(items: TrueItem[], path: string[], level: number, page: Page) {
  let count = 0
  for (const group of groupParts(items)) {
    const at: At = {
      path,
      level,
      marker: bulletMarker(level, ++count, page.style),
      number: numbered(page.style.bulletNumbering, count)
    }
    if (page.style.loose && count > 1) page.lines.push('')
    const [item] = group
    if (group.length > 1) writeComposite(group, at, page)
    else if (item) writeBullet(item, at, page)
  }
}

/** Where a bullet stands: below what, how deep, behind which marker and number. */
type At = { path: string[]; level: number; marker: string; number: string }

const CHINESE = '零一二三四五六七八九十'

/** The number of the bullet at this place of its list: 1.1, 1.2; 一、, 二、. */
function numbered(numbering: string, count: number): string {
  return numbering.replace('一', CHINESE[count] ?? '十').replace(/1(?!\.)/, String(count))
}

/** Items that can share a bullet, as `甲、乙、丙`, in one group; every other alone. */
function groupParts(items: TrueItem[]): TrueItem[][] {
  const groups: TrueItem[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && [...last, item].every(isPart)) last.push(item)
    else groups.push([item])
  }
  return groups
}

function isPart(item: TrueItem): boolean {
  return item.form === 'composite' && isBare(item)
}

function isBare({ children, extras }: TrueItem): boolean {
  return children.length === 0 && extras.length === 0
}

function writeComposite(parts: TrueItem[], { path, marker, number }: At, page: Page) {
  const names = parts.map((part) => page.nameOf(part.name))
  const place = addLine(marker, number + names.join('、') + page.style.trailing, page)
  for (const name of names) expectItem([...path, name], place, UNREMARKED, page)
}

const UNREMARKED = { aliases: [], duration: undefined }

function writeBullet(item: TrueItem, at: At, page: Page) {
  const { path, level, marker, number } = at
  const areInline = item.children.length > 1 && item.children.every(isBare)
  if (item.form === 'colon' && areInline) writeInline(item, at, page)
  else if (item.form === 'bracket' && areInline) writeInline(item, at, page)
  else if (item.form === 'definition') writeDefinition(item, at, page)
  else {
    const title = titleOf(item, page)
    const text = number + title.text + page.style.trailing
    const place = addLine(marker, text, page)
    const expected = expectItem([...path, title.name], place, title, page)
    writeExtras(item.extras, expected, level, page)
    writeBullets(item.children, expected.path, level + 1, page)
  }
}

/** `- 甲：乙、丙` or `- 甲（乙、丙）`: the children stand in their parent's line. */
function writeInline(item: TrueItem, { path, level, marker, number }: At, page: Page) {
  const isBracket = item.form === 'bracket'
  const title: Title = isBracket ? bareTitleOf(item, page) : labelOf(item, page)
  const names = item.children.map((child) => page.nameOf(child.name))
  const list = isBracket ? `（${names.join('、')}）` : `：${names.join('、')}`
  const place = addLine(marker, number + title.text + list + page.style.trailing, page)
  const expected = expectItem([...path, title.name], place, title, page)
  for (const name of names) expectItem([...expected.path, name], place, UNREMARKED, page)
  writeExtras(item.extras, expected, level, page)
}

/** `- 甲：说明。` */
function writeDefinition(item: TrueItem, { path, level, marker, number }: At, page: Page) {
  const title = labelOf(item, page)
  const words = decoy(item.name)
  const place = addLine(marker, `${number}${title.text}：看看${words}就明白，不必多说。`, page)
  const expected = expectItem([...path, title.name], place, title, page)
  expected.decoys.notes.push(words)
  writeExtras(item.extras, expected, level, page)
  writeBullets(item.children, expected.path, level + 1, page)
}
