import type { ColumnReader } from './column-reader.ts'
import { checkSum } from './column-reader.ts'
import type { ColumnWriter } from './column-writer.ts'
import { damaged } from './graph-file-error.ts'
import { hasLoneSurrogate } from './has-lone-surrogate.ts'
import { startsFromCounts } from './lists.ts'

/** Collects strings, each once. Index 0 is “none”; a given empty string has an index of its own. */
export type TextCollector = {
  intern(text: string | undefined): number
  internAll(texts: readonly string[]): number[]
  write(columns: ColumnWriter): void
}

/** The strings of a part; `text(i)` decodes one, `bytes(i)` is its UTF-8. */
export type TextTable = {
  count: number
  text(index: number): string
  bytes(index: number): Uint8Array
}

/** An empty collection of strings. */
export function createTextCollector(): TextCollector {
  const indexByText = new Map<string, number>()
  const intern = (text: string | undefined) => {
    if (text === undefined) return 0
    const known = indexByText.get(text)
    if (known !== undefined) return known
    indexByText.set(text, indexByText.size + 1)
    return indexByText.size
  }
  return {
    intern,
    internAll: (texts) => texts.map(intern),
    write: (columns) => writeTexts([...indexByText.keys()], columns)
  }
}

/** UTF-8 end to end. A lone surrogate has no UTF-8: such a string is stored as a JSON literal and listed. */
function writeTexts(texts: string[], columns: ColumnWriter): void {
  const encoder = new TextEncoder()
  const escaped: number[] = []
  const encoded = texts.map((text, i) => {
    if (!hasLoneSurrogate(text)) return encoder.encode(text)
    escaped.push(i + 1)
    return encoder.encode(JSON.stringify(text))
  })
  const bytes = new Uint8Array(encoded.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of encoded) {
    bytes.set(part, at)
    at += part.length
  }
  columns.uints(
    'text.lengths',
    encoded.map((part) => part.length)
  )
  columns.bytes('text.bytes', bytes)
  columns.uints('text.escaped', escaped)
}

/** The strings written by a collector; fails on lengths that do not add up. */
export function readTexts(columns: ColumnReader): TextTable {
  const count = columns.lengthOf('text.lengths') + 1
  const lengths = columns.uints('text.lengths', count - 1)
  const all = columns.bytes('text.bytes', columns.lengthOf('text.bytes'))
  checkSum('text', lengths, all.length)
  const starts = startsFromCounts(lengths)
  // The mark is part of a text that begins with one: TextDecoder would drop it.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const bytes = (index: number) =>
    index === 0 ? all.subarray(0, 0) : all.subarray(starts[index - 1], starts[index])
  const escaped = readEscaped(columns, count, (index) => decoder.decode(bytes(index)))
  return {
    count,
    bytes,
    text: (index) => escaped.get(index) ?? decoder.decode(bytes(index))
  }
}

function readEscaped(columns: ColumnReader, count: number, text: (index: number) => string) {
  const textByIndex = new Map<number, string>()
  for (const index of columns.uints('text.escaped', columns.lengthOf('text.escaped'), count)) {
    try {
      textByIndex.set(index, String(JSON.parse(text(index))))
    } catch {
      throw damaged('an escaped text is no literal')
    }
  }
  return textByIndex
}
