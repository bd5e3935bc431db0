import { InputError } from '../input-error.ts'
import { binaryKind, hasTooManyControls, isUtf32 } from './decode-binary.ts'
import { decodeLegacy } from './decode-legacy.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { decodeUtf16 } from './decode-utf16.ts'
import { type DecodedText, decodeStrictly } from './decoded-text.ts'

/**
 * Reads the bytes of an outline as text: UTF-8 and UTF-16 with or without a byte order mark, else the
 * encoding from before Unicode in which it reads most plausibly. The mark is removed, line breaks
 * stay as they are. Throws `InputError` for an empty or binary file; `file` names it.
 */
export function decodeBytes(bytes: Uint8Array, file: string): DecodedText {
  if (isUtf32(bytes)) throw new InputError(`${file}: this is UTF-32; save it as UTF-8 instead`)
  const kind = binaryKind(bytes)
  if (kind !== null) throw notText(file, kind)
  const decoded =
    decodeEscaped(bytes) ?? decodeUtf8(bytes) ?? decodeUtf16(bytes) ?? decodeLegacy(bytes)
  if (decoded.text === '') {
    throw new InputError(`${file}: the file is empty; write an outline into it or leave it out`)
  }
  if (hasTooManyControls(decoded.text)) throw notText(file, 'binary data')
  return decoded
}

/** ISO-2022-JP is ASCII to the eye: Japanese stands between escape sequences. */
function decodeEscaped(bytes: Uint8Array): DecodedText | null {
  const start = bytes.indexOf(ESCAPE)
  if (start === -1 || bytes[start + 1] !== 0x24) return null
  return decodeStrictly(bytes, 'iso-2022-jp')
}

const ESCAPE = 0x1b

function notText(file: string, kind: string): InputError {
  return new InputError(
    `${file}: this is ${kind}, not text; export it as Markdown in UTF-8 and name that file instead`
  )
}
