import { parseDocument } from 'yaml'
import type { Problems } from '../problems.ts'

const FENCED = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/

/**
 * Splits YAML front matter from a text. The body keeps its line numbers: front matter becomes blank lines.
 * Front matter that is no YAML mapping is reported and ignored.
 */
export function splitFrontMatter(
  text: string,
  outline: string,
  problems: Problems
): { title: string | undefined; body: string } {
  const match = FENCED.exec(text)
  if (!match) return { title: undefined, body: text }
  const body = match[0].replace(/[^\r\n]+/g, '') + text.slice(match[0].length)
  const document = parseDocument(match[1] ?? '')
  const error = document.errors[0]
  if (error) {
    problems.add({
      rule: 'front-matter',
      severity: 'warning',
      at: {
        outline,
        line: (error.linePos?.[0].line ?? 0) + 1,
        column: error.linePos?.[0].col ?? 1
      },
      message: `the front matter is not valid YAML: ${error.message.split('\n')[0]}`,
      help: 'mend the lines between the two `---`, or remove them'
    })
    return { title: undefined, body }
  }
  const title: unknown = document.get('title')
  return {
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined,
    body
  }
}
