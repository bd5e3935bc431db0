import type { Expected, Page, Place } from './page.ts'
import type { TrueItem } from './true-outline.ts'
import { abbreviation, translation } from './vocabulary.ts'

/** A title as it is written, with what must be read from it. */
export type Title = { name: string; text: string; aliases: string[]; duration: string | undefined }

/** The title of an item with its dress and remark. */
export function titleOf(item: TrueItem, page: Page): Title {
  const name = page.nameOf(item.name)
  const remark = remarkOf(item, name)
  const colon = item.dress === 'colon' ? '：' : ''
  return { name, ...remark, text: dressed(name, item.dress) + remark.text + colon }
}

/** A title with a colon and more behind it: plain or bold words, and short. */
export function labelOf(item: TrueItem, page: Page): Title {
  const name = page.nameOf(item.name)
  const isBold = item.dress === 'bold'
  const remark = remarkOf(item, name)
  const given = isBold || (name + remark.text).length <= 20 ? remark : NO_REMARK
  return { name, ...given, text: (isBold ? `**${name}**` : name) + given.text }
}

/** A title without any remark, plain or bold. */
export function bareTitleOf(item: TrueItem, page: Page): Title {
  const name = page.nameOf(item.name)
  return { name, ...NO_REMARK, text: item.dress === 'bold' ? `**${name}**` : name }
}

/** Adds what must be read of an item to the page. */
export function expectItem(
  path: string[],
  { line, column }: Place,
  { aliases, duration }: Pick<Title, 'aliases' | 'duration'>,
  page: Page
): Expected {
  const decoys = { notes: [], mentions: [], statements: [], resources: [], projects: [] }
  const expected: Expected = { path, line, column, aliases, duration, decoys }
  page.expected.push(expected)
  return expected
}

function dressed(name: string, dress: TrueItem['dress']): string {
  switch (dress) {
    case 'bold':
      return `**${name}**`
    case 'link':
      return `[${name}](notes/one.md)`
    case 'wikilink':
      return `[[${name}]]`
    case 'emoji':
      return `📚 ${name}`
    case 'code':
      return `\`${name}\``
    case 'entity':
      return `&#x${(name.codePointAt(0) ?? 0).toString(16)};${name.slice(1)}`
    case 'escape':
      return name.replace(/[#*_.()-]/g, '\\$&')
    default:
      return name
  }
}

type Remark = { text: string; aliases: string[]; duration: string | undefined }

const NO_REMARK: Remark = { text: '', aliases: [], duration: undefined }

function remarkOf({ remark, name: number }: TrueItem, name: string): Remark {
  const isHan = /^\p{Script=Han}+$/u.test(name)
  if (remark === 'duration') {
    const duration = `${(number % 9) + 1}周`
    return { text: `（${duration}）`, aliases: [], duration }
  }
  if (remark === 'aside') return { ...NO_REMARK, text: '（可选）' }
  if (remark === 'none' || !isHan) return NO_REMARK
  const alias = remark === 'abbreviation' ? abbreviation(number) : translation(number)
  return {
    text: number % 2 ? `（${alias}）` : ` (${alias})`,
    aliases: [alias],
    duration: undefined
  }
}
