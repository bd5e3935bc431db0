import { tests } from 'commonmark-spec'
import { describe, expect, it } from 'vitest'
import { sketchHtml, sketchOutline } from '../../block-sketch.ts'

/** Examples that are read otherwise on purpose. */
const DIFFERENT: Record<number, string> = {
  42: 'a backtick without its pair is no part of a name',
  91: 'a backtick without its pair is no part of a name',
  313: 'indented lines that are all list items are a list too far to the right, no code',
  214: 'a name in brackets stays as written, whether or not a link of that name is defined'
}

const examples = tests.map(({ markdown, html, ...example }) => ({
  ...example,
  markdown: markdown.replaceAll('→', '\t'),
  html: html.replaceAll('→', '\t')
}))

describe.each([...new Set(examples.map(({ section }) => section))])('CommonMark: %s', (name) => {
  it.each(examples.filter(({ section }) => section === name))(
    'the headings and list items of example $number are read as specified, or otherwise on purpose',
    ({ number, markdown, html }) => {
      const read = sketchOutline(markdown)
      if (number in DIFFERENT) expect(read).not.toEqual(sketchHtml(html))
      else expect(read).toEqual(sketchHtml(html))
    }
  )
})

it('the examples hold headings and lists', () => {
  const sketches = examples.map(({ html }) => sketchHtml(html)).filter(({ length }) => length > 0)
  expect(sketches.length).toBeGreaterThan(100)
})
