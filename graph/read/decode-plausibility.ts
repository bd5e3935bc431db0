import { SIMPLIFIED, TRADITIONAL } from './common-characters.ts'

/**
 * The share of a text's characters that texts are usually made of: 0 to 1, 1 for an empty text.
 * ASCII, letters and punctuation of the common scripts and the Han of everyday use count; controls,
 * private use, rare Han (extensions) and unassigned code points do not.
 */
export function plausibility(text: string): number {
  let usual = 0
  let all = 0
  for (const character of text) {
    all++
    if (isUsual(character)) usual++
  }
  return all === 0 ? 1 : usual / all
}

/** Whether a character is ASCII text or of a block in everyday use: no control, no private use, no IPA. */
export function isUsual(character: string): boolean {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return point >= 0x20 || point === 0x09 || point === 0x0a || point === 0x0d
  return USUAL.some(([first, last]) => point >= first && point <= last)
}

/** Blocks in use today: Latin (with ơ ư ǎ ș and combining accents) to Arabic, Indic to Thai, punctuation and signs, kana, Han, Hangul, emoji. */
const USUAL: ReadonlyArray<[first: number, last: number]> = [
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1cd, 0x1dc],
  [0x218, 0x21b],
  [0x300, 0x304],
  [0x306, 0x30c],
  [0x323, 0x328],
  [0x370, 0x52f],
  [0x5d0, 0x6ff],
  [0x900, 0xe7f],
  [0x1e00, 0x1eff],
  [0x2010, 0x27bf],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
  [0xfe0f, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xff01, 0xff5e],
  [0x1f300, 0x1faff]
]

const COMMON_HAN = new Set(
  [...SIMPLIFIED, ...TRADITIONAL].flatMap(([, characters]) => [...characters])
)

/** The share of the characters beyond ASCII that are common Han characters: 0 to 1. */
export function commonHanShare(text: string): number {
  let beyondAscii = 0
  let common = 0
  for (const character of text) {
    if (character <= '\u007f') continue
    beyondAscii++
    if (COMMON_HAN.has(character)) common++
  }
  return beyondAscii === 0 ? 0 : common / beyondAscii
}
