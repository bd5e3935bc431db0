import type { MarkdownIt } from 'markdown-it'

const FENCES: [opening: RegExp, closing: RegExp][] = [
  [/^\$\$(?!.*\$\$)/, /\$\$\s*$/],
  [/^\\\[(?!.*\\\])/, /\\\]\s*$/]
]

/**
 * Teaches a parser formulas over several lines, between `$$` or `\[` and `\]`: a line in one that begins
 * with `-`, `+` or `=` is no list item or heading. One that is not closed before a blank line is text as ever.
 */
export function addFormulaRule(markdown: MarkdownIt) {
  markdown.block.ruler.after('fence', 'formula', readFormula, {
    alt: ['paragraph', 'reference', 'blockquote', 'list']
  })
}

type Rule = Parameters<MarkdownIt['block']['ruler']['after']>[2]
type State = Parameters<Rule>[0]

// NOTE: asked at every line, so that the first character decides.
const readFormula: Rule = (state, startLine, endLine, isProbe) => {
  const first = state.src[(state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0)]
  if ((first !== '$' && first !== '\\') || indentOf(startLine, state) >= 4) return false
  const closing = FENCES.find(([opening]) => opening.test(lineAt(startLine, state)))?.[1]
  const end = closing && findEnd(closing, startLine + 1, endLine, state)
  if (end === undefined) return false
  if (isProbe) return true
  const token = state.push('formula', 'math', 0)
  token.content = state.getLines(startLine, end + 1, state.blkIndent, false)
  token.map = [startLine, end + 1]
  state.line = end + 1
  return true
}

function findEnd(closing: RegExp, from: number, to: number, state: State): number | undefined {
  for (let line = from; line < to; line++) {
    if (state.isEmpty(line) || indentOf(line, state) < 0) return undefined
    if (closing.test(lineAt(line, state))) return line
  }
  return undefined
}

function lineAt(line: number, state: State): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)
  return state.src.slice(start, state.eMarks[line])
}

function indentOf(line: number, state: State): number {
  return (state.sCount[line] ?? 0) - state.blkIndent
}
