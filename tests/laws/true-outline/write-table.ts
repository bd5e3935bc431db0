import { addLine, endBlock, type Page } from './page.ts'
import type { TrueItem } from './true-outline.ts'
import { decoy } from './vocabulary.ts'
import { writeBullets } from './write-bullets.ts'
import { writeExtras } from './write-extras.ts'
import { bareTitleOf, expectItem, labelOf } from './write-title.ts'

/** A table of weeks: each item a row, its children `<br>` lines of its cell. */
export function writeTable(items: TrueItem[], path: string[], page: Page) {
  endBlock(page)
  page.lines.push('| 周次 | 主题 | 备注 |', '| --- | :-: | --- |')
  for (const [i, item] of items.entries()) {
    const title = bareTitleOf(item, page)
    const names = item.children.map((child) => page.nameOf(child.name))
    const cell = [title.text, ...names.map((name) => `- ${name}`)].join('<br>')
    const word = decoy(item.name)
    const week = `第${i + 1}周`
    const place = addLine(`| ${week} | `, `${cell} | ${word} |`, page)
    const expected = expectItem([...path, title.name], place, { aliases: [], duration: week }, page)
    expected.decoys.notes.push(word)
    for (const name of names)
      expectItem([...expected.path, name], place, { aliases: [], duration: undefined }, page)
  }
  page.lines.push('')
}

/** `**甲**：` with its text and list below it. */
export function writeLeadIn(item: TrueItem, path: string[], page: Page) {
  const title = labelOf({ ...item, dress: 'bold' }, page)
  endBlock(page)
  const { line } = addLine('', `${title.text}：`, page)
  const expected = expectItem([...path, title.name], { line, column: 3 }, title, page)
  writeExtras(item.extras, expected, undefined, page)
  writeBullets(item.children, expected.path, 0, page)
}
