import { type CodePage, highCharacters } from '../graph/read/repair/code-pages.ts'

/** What the usual programs lose: bytes the page leaves undefined, and the invisible soft hyphen. */
const LOST: Record<CodePage, readonly number[]> = {
  'windows-1252': [0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xad],
  'windows-1254': [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e, 0xad],
  'latin-1': []
}

/** The text as it stands after its UTF-8 bytes were read as `page`, every byte kept. */
export function doubleDecode(text: string, page: CodePage): string {
  return misread(text, page, [])
}

/** The same with the bytes lost that `page` does not define. */
export function damage(text: string, page: CodePage): string {
  return misread(text, page, LOST[page])
}

function misread(text: string, page: CodePage, lost: readonly number[]): string {
  const high = highCharacters(page)
  let read = ''
  for (const byte of new TextEncoder().encode(text)) {
    if (byte < 0x80) read += String.fromCharCode(byte)
    else if (!lost.includes(byte)) read += high[byte - 0x80] ?? ''
  }
  return read
}
