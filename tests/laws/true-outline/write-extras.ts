import {
  addLine,
  bulletMarker,
  type Expected,
  endBlock,
  openHeading,
  type Page,
  textIndent
} from './page.ts'
import type { Extra } from './true-outline.ts'
import { decoy, decoysIn } from './vocabulary.ts'

/** What stands under an item and is no topic; `level` is that of the item's bullet, undefined for a heading or lead-in. */
export function writeExtras(
  extras: Extra[],
  expected: Expected,
  level: number | undefined,
  page: Page
) {
  let count = 0
  for (const { kind, words } of extras) {
    const word = decoy(words)
    const bullet = BULLETS[kind]
    if (bullet) {
      const [known, text] = bullet(word)
      addLine(bulletMarker(level === undefined ? 0 : level + 1, ++count, page.style), text, page)
      expected.decoys[known].push(word)
    } else {
      const lines = BLOCKS[kind]?.(word) ?? []
      endBlock(page)
      for (const line of lines) addLine(textIndent(level, page.style), line, page)
      endBlock(page)
      if (kind !== 'link definition')
        for (const line of lines) expected.decoys.mentions.push(...decoysIn(line))
    }
  }
}

type Extras<Written> = Partial<Record<Extra['kind'], (word: string) => Written>>

const BULLETS: Extras<[keyof Expected['decoys'], string]> = {
  note: (word) => ['notes', `多看几遍${word}，心里就有数了。`],
  statement: (word) => ['statements', `前置：[[${word}]]`],
  resource: (word) => ['resources', `《${word}》`],
  project: (word) => ['projects', `项目：画出${word}`]
}

const BLOCKS: Extras<string[]> = {
  prose: (word) => [`${word}是一段闲话`, `，说完了${word}就算。`],
  code: (word) => ['```python', `# ${word}`, `- ${word}`, `1. ${word}`, '', `## ${word}`, '```'],
  formula: (word) => ['$$', `${word} = a`, `+ ${word}`, `- ${word}`, '$$'],
  quote: (word) => [`> ${word}是别人的话，`, `> ${word}也是。`],
  image: (word) => [`![${word}](one.png)`],
  'link definition': (word) => [`[${word}]: notes/one.md`],
  rule: () => ['***'],
  html: (word) => ['<details>', `<summary>${word}</summary>`, '</details>'],
  comment: (word) => ['<!--', `- ${word}`, '', `# ${word}`, '-->']
}

/** A list of contents with words that stand nowhere else. */
export function writeContents(level: number, page: Page) {
  openHeading(level, '目录', page)
  page.lines.push(`- [${decoy(900)}](#one)`, `- ${decoy(901)}`, '')
}

/** A heading of resources with a list that belongs to no topic. */
export function writeResources(level: number, page: Page) {
  openHeading(level, '资源推荐', page)
  page.lines.push(`- ${decoy(902)}`, `- 《${decoy(903)}》`)
}
