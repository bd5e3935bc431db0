import MarkdownIt from 'markdown-it'
import type { Problems } from '../problems.ts'
import { blocksFromTokens } from './blocks-from-tokens.ts'
import { splitFrontMatter } from './front-matter.ts'
import type { Block, Heading, Outline } from './outline.ts'
import { plainText } from './plain-text.ts'

/** Lists deeper than this are cut by the parser. */
const MAX_NESTING = 1000

const markdown = new MarkdownIt('default', { html: true, maxNesting: MAX_NESTING })

export type OutlineText = { outline: string; text: string; encoding: string; repaired: number }

/** Parses one outline's text into its tree of blocks. The title is the only first-level heading, the front matter's, or the file's name. */
export function parseOutline(
  { outline, text, encoding, repaired }: OutlineText,
  problems: Problems
): Outline {
  const { title: stated, body } = splitFrontMatter(text, outline, problems)
  // NOTE: markdown-it counts lines by LF; a lone CR ends a line here too.
  const source = body.replace(/\r\n/g, '\n').replace(/\r/g, '\n')
  const lines = source.split('\n')
  const blocks = blocksFromTokens(markdown.parse(source, {}), lines)
  const own = titleHeading(blocks)
  const fileName =
    outline
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]+$/, '') ?? outline
  return {
    outline,
    title: stated ?? (own ? plainText(own.text) : fileName),
    encoding,
    repaired,
    blocks: own ? blocks.flatMap((block) => (block === own ? own.children : [block])) : blocks
  }
}

/** A heading that stands above all others and alone at its level names the outline, not a chapter. */
function titleHeading(blocks: Block[]): Heading | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading')
  const first = headings[0]
  const alone = first && first.level === 1 && headings.length === 1
  return alone &&
    first.children.some(
      (child) => child.kind === 'heading' || child.kind === 'bullet' || child.kind === 'lead-in'
    )
    ? first
    : undefined
}
