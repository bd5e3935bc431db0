/** The encodings that are told apart. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'gb18030'
  | 'big5'
  | 'shift_jis'
  | 'euc-jp'
  | 'iso-2022-jp'
  | 'euc-kr'
  | 'windows-1251'
  | 'windows-1252'

/** A text and the encoding it was read from; a byte order mark is no part of `text`. */
export type DecodedText = {
  text: string
  encoding: Encoding
  /** The line (from 1) of each U+FFFD that stands for bytes the encoding cannot read. */
  unreadable: number[]
  /** The bytes make no sense in any encoding known here; `encoding` reads anything. */
  isDoubtful?: true
}

/** The text if every byte of it can be read in `encoding`, else null. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return { text, encoding, unreadable: [] }
  } catch {
    return null
  }
}

/** The text in `encoding`, with U+FFFD where it cannot be read. */
export function decodeLeniently(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, unreadable: linesOfReplacements(text) }
}

function linesOfReplacements(text: string): number[] {
  if (!text.includes('\ufffd')) return []
  const lines: number[] = []
  let line = 1
  for (const [found] of text.matchAll(/\r\n|\r|\n|\ufffd/g)) {
    if (found === '\ufffd') lines.push(line)
    else line++
  }
  return lines
}
