import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Problems } from '../problems.ts'

const FENCED = /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)---[ \t]*(?=\r|\n|$)/

// "title: …": what stands between two rules without such a line is the outline itself.
const KEY_LINE = /^[ \t]*["']?[\p{L}_][\p{L}\p{N}_ .-]*["']?[ \t]*:(?:[ \t]|$)/mu

/** What front matter says, and the text without it. `date` is as written: "2025-02-01 23:16 +0800". */
export type FrontMatter = {
  title: string | undefined
  tags: string[]
  date: string | undefined
  body: string
}

const NOTHING = { title: undefined, tags: [], date: undefined }

/**
 * Splits YAML front matter from a text. The body keeps its line numbers: front matter becomes blank lines.
 * Front matter that is no valid YAML is reported and ignored; text between two rules that is no mapping stays.
 */
export function splitFrontMatter(text: string, outline: string, problems: Problems): FrontMatter {
  const match = FENCED.exec(text)
  if (!match || !KEY_LINE.test(match[1] ?? '')) return { ...NOTHING, body: text }
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
      values: { fault: error.code, reason: reasonOf(error.message) }
    })
    return { ...NOTHING, body }
  }
  if (!isMap(document.contents)) return { ...NOTHING, body: text }
  const [title] = wordsOf(document.get('title'))
  const [date] = wordsOf(document.get('date'))
  const tags = [...wordsOf(document.get('tags')), ...wordsOf(document.get('tag'))].flatMap(
    (words) => words.split(/\s*[,，、]\s*/)
  )
  return { title, tags: [...new Set(tags.map(bareTag))].filter((tag) => tag !== ''), date, body }
}

/** The words of a value, or of each value of a list; none for what is empty or nested. */
function wordsOf(value: unknown): string[] {
  const values: unknown[] = isSeq(value)
    ? value.items.map((item) => (isScalar(item) ? item.value : undefined))
    : [value]
  return values
    .filter((entry) => typeof entry === 'string' || typeof entry === 'number')
    .map((entry) => String(entry).trim())
    .filter((words) => words !== '')
}

/** "#ai" and "ai" are one tag. */
function bareTag(tag: string): string {
  return tag.replace(/^#/, '').trim()
}

/** The parser's sentence; its place is told by the problem itself. */
function reasonOf(message: string): string {
  const sentence = (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
  return /call stack/i.test(sentence) ? 'it nests too deeply' : sentence
}
