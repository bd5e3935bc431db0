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

const readFormula: Parameters<MarkdownIt['block']['ruler']['after']>[2] = (
  state,
  startLine,
  endLine,
  isProbe
) => {
  const lineAt = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
  const indentOf = (line: number) => (state.sCount[line] ?? 0) - state.blkIndent
  if (indentOf(startLine) >= 4) return false
  const first = lineAt(startLine)
  const closing = FENCES.find(([opening]) => opening.test(first))?.[1]
  if (!closing) return false
  let end = startLine + 1
  while (end < endLine && !state.isEmpty(end) && indentOf(end) >= 0 && !closing.test(lineAt(end)))
    end++
  if (end >= endLine || !closing.test(lineAt(end)) || indentOf(end) < 0) return false
  if (isProbe) return true
  const token = state.push('formula', 'math', 0)
  token.content = state.getLines(startLine, end + 1, state.blkIndent, false)
  token.map = [startLine, end + 1]
  state.line = end + 1
  return true
}
