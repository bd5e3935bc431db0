import { isMap, parseDocument } from 'yaml'
import type { Problems } from '../problems.ts'

const FENCED = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/

// "title: …": what stands between two rules without such a line is the outline itself.
const KEY_LINE = /^[ \t]*["']?[\p{L}_][\p{L}\p{N}_ .-]*["']?[ \t]*:(?:[ \t]|$)/mu

/**
 * Splits YAML front matter from a text. The body keeps its line numbers: front matter becomes blank lines.
 * Front matter that is no valid YAML is reported and ignored; text between two rules that is no mapping stays.
 */
export function splitFrontMatter(
  text: string,
  outline: string,
  problems: Problems
): { title: string | undefined; body: string } {
  const match = FENCED.exec(text)
  if (!match || !KEY_LINE.test(match[1] ?? '')) return { title: undefined, body: text }
  const body = match[0].replace(/[^\r\n]+/g, '') + text.slice(match[0].length)
  const document = parseDocument(match[1] ?? '', { uniqueKeys: false })
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
      message: `the front matter is not valid YAML: ${reasonOf(error.message)}`,
      help: 'mend the lines between the two `---`, or remove them'
    })
    return { title: undefined, body }
  }
  if (!isMap(document.contents)) return { title: undefined, body: text }
  const title: unknown = document.get('title')
  const words = typeof title === 'string' || typeof title === 'number' ? String(title).trim() : ''
  return { title: words === '' ? undefined : words, body }
}

/** The parser's sentence; its place is told by the problem itself. */
function reasonOf(message: string): string {
  const sentence = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
  return /call stack/i.test(sentence) ? 'it nests too deeply' : sentence
}
