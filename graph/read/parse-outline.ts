import MarkdownIt from 'markdown-it'
import type { Problems } from '../problems.ts'
import { blocksFromTokens } from './blocks-from-tokens.ts'
import { clampNesting, DEEPEST_LEVEL } from './clamp-nesting.ts'
import { addFormulaRule } from './formula-rule.ts'
import { splitFrontMatter } from './front-matter.ts'
import { findNumbering } from './numbering.ts'
import type { Block, Heading, Outline } from './outline.ts'
import { plainText } from './plain-text.ts'

// Nothing is cut by the parser: a list level counts twice there, and depth is bounded before it.
const markdown = new MarkdownIt('default', { html: true, maxNesting: 4 * DEEPEST_LEVEL })
// Only blocks are asked for: inline Markdown is read by `plainText`.
markdown.core.ruler.enableOnly(['normalize', 'block'])
addFormulaRule(markdown)

export type OutlineText = { outline: string; text: string; encoding: string; repaired: number }

/** Parses one outline's text into its tree of blocks. The title is the only first-level heading, the front matter's, or the file's name. */
export function parseOutline(
  { outline, text, encoding, repaired }: OutlineText,
  problems: Problems
): Outline {
  const { title: stated, tags, date, body } = splitFrontMatter(text, outline, problems)
  // NOTE: markdown-it counts lines by LF; a lone CR ends a line here too.
  const lines = body.split(/\r\n|\r|\n/)
  const clamped = clampNesting(lines)
  if (clamped.firstLine !== undefined) reportDepth(outline, clamped.firstLine, problems)
  const parse = (text: string) => markdown.parse(text, {})
  const blocks = blocksFromTokens(parse(clamped.lines.join('\n')), lines, parse)
  const own = titleHeading(blocks)
  const fileName =
    outline
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]+$/, '') ?? outline
  return {
    outline,
    title: stated ?? (plainText(own?.text ?? '') || fileName),
    tags,
    date,
    encoding,
    repaired,
    blocks: own ? blocks.flatMap((block) => (block === own ? own.children : [block])) : blocks
  }
}

function reportDepth(outline: string, line: number, problems: Problems) {
  problems.add({
    rule: 'too-deep',
    severity: 'warning',
    at: { outline, line, column: 1 },
    message: `lists or quotes nest deeper than ${DEEPEST_LEVEL} levels; what lies deeper was read at level ${DEEPEST_LEVEL}`,
    help: 'indent less, or make headings of the outer levels'
  })
}

/**
 * The heading that names the outline, no chapter: the first, of level 1, with all the rest below it; or with nothing
 * below it and no number, before others of its level that are numbered.
 */
function titleHeading(blocks: Block[]): Heading | undefined {
  const [first, ...others] = blocks.filter((block) => block.kind === 'heading')
  if (first?.level !== 1) return undefined
  const holdsSomething = first.children.some(({ kind }) => kind !== 'prose' && kind !== 'code')
  if (others.length === 0) return holdsSomething ? first : undefined
  return !holdsSomething && !isNumbered(first) && others.every(isNumbered) ? first : undefined
}

function isNumbered({ text }: Heading): boolean {
  return findNumbering(plainText(text)) !== undefined
}
