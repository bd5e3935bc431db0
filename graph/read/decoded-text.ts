/** The encodings that are told apart. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252'

/**
 * A text and the encoding it was read from; a byte order mark is no part of `text`.
 * `unreadable`: the line (from 1) of each U+FFFD that stands for bytes the encoding cannot read.
 */
export type DecodedText = { text: string; encoding: Encoding; unreadable: number[] }

/** The line, from 1, of each U+FFFD in `text`, in order; lines end with LF, CRLF or CR. */
export function linesOfReplacements(text: string): number[] {
  const lines: number[] = []
  let line = 1
  for (const [found] of text.matchAll(/\r\n|\r|\n|\ufffd/g)) {
    if (found === '\ufffd') lines.push(line)
    else line++
  }
  return lines
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
