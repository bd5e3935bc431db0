/** A single-byte code page that UTF-8 is commonly read as by mistake. */
export type CodePage = 'windows-1252' | 'windows-1254' | 'latin-1'

/**
 * 0x80–0x9F of windows-1252; what the page leaves undefined stands as the C1 control of the same
 * number (the Encoding Standard's reading).
 */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Where windows-1254 differs from windows-1252. */
const TURKISH: ReadonlyArray<[byte: number, character: string]> = [
  [0x8e, '\u008e'],
  [0x9e, '\u009e'],
  [0xd0, 'Ğ'],
  [0xdd, 'İ'],
  [0xde, 'Ş'],
  [0xf0, 'ğ'],
  [0xfd, 'ı'],
  [0xfe, 'ş']
]

/** The 128 characters that bytes 0x80–0xFF read as in `page`, in order. */
export function highCharacters(page: CodePage): readonly string[] {
  const characters = Array.from({ length: 128 }, (_, at) => String.fromCharCode(0x80 + at))
  if (page === 'latin-1') return characters
  for (let at = 0; at < HIGH_1252.length; at++) characters[at] = HIGH_1252.charAt(at)
  if (page === 'windows-1254')
    for (const [byte, character] of TURKISH) characters[byte - 0x80] = character
  return characters
}

/** The bytes of the characters above ASCII that exist in `page`: UTF-16 unit → byte 0x80–0xFF. */
export function byteByCharacter(page: CodePage): ReadonlyMap<number, number> {
  return new Map(
    highCharacters(page).map((character, at): [number, number] => [
      character.charCodeAt(0),
      0x80 + at
    ])
  )
}
