import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, it } from 'vitest'
import { sketchHtml, sketchOutline } from '../block-sketch.ts'
import { checkLaw, seconds } from './check-law.ts'

const reference = new MarkdownIt('commonmark', { maxNesting: 1000 })

/** Indented code of nothing but list items is read as a list, on purpose. */
function holdsIndentedList(text: string): boolean {
  return reference
    .parse(text, {})
    .some(
      ({ type, content }) =>
        type === 'code_block' && /^(?:\s*(?:(?:[-*+]|\d{1,9}[.)])\s.*)?(?:\n|$))+$/.test(content)
    )
}

const word = fc.constantFrom(
  '茶',
  '绿茶 红茶',
  'tea',
  '1984',
  '#',
  '- 茶',
  '2. 茶',
  '> 茶',
  '===',
  ''
)
const marker = fc.constantFrom('-', '-', '-', '+', '*', '1.', '2)', '10.', '>', '#', '##', '######')
const space = fc.constantFrom('', ' ', ' ', ' ', '  ', '    ', '     ', '\t')
const indent = fc.constantFrom('', '', '  ', '   ', '    ', '      ', '\t', '\t\t', ' \t')
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(indent, marker, space, word, fc.constantFrom('', '', ' ', ' ##', '  '))
      .map((parts) => parts.join(''))
  },
  { weight: 2, arbitrary: fc.tuple(indent, word).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.constantFrom('', '', '===', '---', '- - -', '```', '~~~', '<!-- -->') }
)
const markdown = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'))

it(
  'headings and list items of any Markdown are those that markdown-it renders',
  async () => {
    const holds = async (text: string) => {
      // Lines behind 1.1 are list items too, which Markdown does not know.
      fc.pre(!holdsIndentedList(text) && !/\d\.\d/.test(text))
      const rendered = reference.render(`# 一\n\n# 二\n\n${text}`)
      expect(sketchOutline(text)).toEqual(sketchHtml(rendered).slice(2))
    }
    await checkLaw({ name: 'commonmark', inputs: markdown, count: 5000, holds })
  },
  seconds(60)
)
