import MarkdownIt, { type Token } from 'markdown-it'
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
  const tokens = parse(clamped.lines.join('\n'))
  reportUnclosed(tokens, lines, outline, problems)
  const blocks = blocksFromTokens(tokens, lines, parse)
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

// Code and comments that nobody ends swallow what follows; only lists and headings are missed.
const SWALLOWED = /^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s)/
const FENCE_END = /^[\s>]*(?:`{3,}|~{3,})\s*$/

function reportUnclosed(tokens: Token[], lines: string[], outline: string, problems: Problems) {
  for (const { type, content, map } of tokens) {
    const [start = 0, end = 0] = map ?? []
    const isOpenFence =
      type === 'fence' && (end - start < 2 || !FENCE_END.test(lines[end - 1] ?? ''))
    const isOpenComment = type === 'html_block' && /^\s*<!--/.test(content) && !/-->/.test(content)
    if (!isOpenFence && !isOpenComment) continue
    const count = lines.slice(start + 1, end).filter((line) => SWALLOWED.test(line)).length
    if (count === 0) continue
    problems.add({
      rule: 'unclosed-block',
      severity: 'warning',
      at: { outline, line: start + 1, column: 1 },
      values: { isCode: isOpenFence, count }
    })
  }
}

function reportDepth(outline: string, line: number, problems: Problems) {
  problems.add({
    rule: 'too-deep',
    severity: 'warning',
    at: { outline, line, column: 1 },
    values: { level: DEEPEST_LEVEL }
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
