import { InputError } from '../input-error.ts'
import { binaryKind, hasTooManyControls } from './decode-binary.ts'
import { decodeLegacy } from './decode-legacy.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { decodeUtf16 } from './decode-utf16.ts'
import type { DecodedText } from './decoded-text.ts'

/**
 * Reads the bytes of an outline as text: UTF-8 and UTF-16 with or without a byte order mark,
 * else GB18030 or Big5, whichever reads more plausibly, else windows-1252. The mark is removed,
 * line breaks stay as they are. Throws `InputError` for an empty or binary file; `file` names it.
 */
export function decodeBytes(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.length === 0) {
    throw new InputError(`${file}: the file is empty; write an outline into it or leave it out`)
  }
  const kind = binaryKind(bytes)
  if (kind !== null) throw notText(file, kind)
  const decoded = decodeUtf8(bytes) ?? decodeUtf16(bytes) ?? decodeLegacy(bytes)
  if (hasTooManyControls(decoded.text)) throw notText(file, 'binary data')
  return decoded
}

function notText(file: string, kind: string): InputError {
  return new InputError(
    `${file}: this is ${kind}, not text; export it as Markdown in UTF-8 and name that file instead`
  )
}
