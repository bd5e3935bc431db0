import { isUsual } from '../decode-plausibility.ts'
import { byteByCharacter, type CodePage } from './code-pages.ts'
import { type Sequence, scanSequences } from './sequences.ts'

/** What a text looks like when it is seen as bytes: counts of sequences. */
type Evidence = {
  whole: number
  broken: number
  /** Broken sequences of which nothing but the lead byte is left, where a letter could be one. */
  bare: number
  stray: number
  /** Whole sequences whose character is of a script in common use. */
  usual: number
  /** Whole sequences that an accented letter and a sign can hardly be by chance. */
  telling: number
}

/**
 * Which single-byte code page a UTF-8 text was once read as and saved again, null for a healthy one.
 * The evidence: nearly all characters beyond ASCII form UTF-8 sequences when taken back to bytes,
 * lead byte first, and these read as characters in common use. Healthy French has lead bytes (é)
 * without continuations, healthy Chinese has characters that no code page contains.
 *
 * One answer for the whole text, and no for a text of which only a part looks damaged: half of it may
 * quote what went wrong elsewhere. A few healthy lines in a damaged text do no harm: characters of no
 * page stay as they are, and so do lines whose only sign is an accented letter.
 */
export function isDoubleDecoded(text: string): CodePage | null {
  const page = pageOf(text)
  if (page === null) return null
  const sample = sampleOf(text)
  const sequences = scanSequences(sample, byteByCharacter(page), !sample.includes('\u00a0'))
  return isConvincing(collectEvidence(sample, sequences)) ? page : null
}

/** Enough to judge by: this many UTF-16 units from the first character beyond ASCII on. */
const SAMPLE = 300_000

function sampleOf(text: string): string {
  let start = 0
  while (start < text.length && text.charCodeAt(start) < 0x80) start++
  return text.slice(start, start + SAMPLE)
}

/** Characters that tell one page from the others. */
const TURKISH = /[ĞİŞğış]/
const UNDEFINED_IN_1254 = /[\u008e\u009e]/
const ONLY_LATIN_1 = /[\u0080\u0082-\u008c\u0091-\u009c\u009f]/
const BEYOND_LATIN_1 = /[\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]/

/** At most this share of the characters beyond ASCII may be of no page (lines added afterwards). */
const MOST_FOREIGN = 0.05

function pageOf(text: string): CodePage | null {
  let beyondAscii = 0
  let foreign = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) continue
    beyondAscii++
    if (!IN_ANY_PAGE.has(unit)) foreign++
  }
  if (beyondAscii < 2 || foreign > beyondAscii * MOST_FOREIGN) return null
  if (TURKISH.test(text)) return 'windows-1254'
  if (ONLY_LATIN_1.test(text) && !BEYOND_LATIN_1.test(text)) return 'latin-1'
  return UNDEFINED_IN_1254.test(text) ? 'windows-1254' : 'windows-1252'
}

const IN_ANY_PAGE: ReadonlySet<number> = new Set([
  ...byteByCharacter('windows-1252').keys(),
  ...byteByCharacter('windows-1254').keys(),
  ...byteByCharacter('latin-1').keys(),
  0xfeff
])

function collectEvidence(sample: string, sequences: readonly Sequence[]): Evidence {
  const evidence: Evidence = { whole: 0, broken: 0, bare: 0, stray: 0, usual: 0, telling: 0 }
  for (const sequence of sequences) {
    if (sequence.kind === 'plain') continue
    evidence[sequence.kind]++
    if (sequence.kind === 'broken' && sequence.bytes.length === 1 && !isTorn(sample, sequence))
      evidence.bare++
    if (sequence.kind !== 'whole') continue
    if (isUsual(sequence.read)) evidence.usual++
    if (TELLING.test(sequence.read)) evidence.telling++
  }
  return evidence
}

/** A capital (Ã, Ä, Å) right behind a small letter: no language writes so, a lead byte (í) reads so. */
function isTorn(sample: string, { start }: Sequence): boolean {
  return /[a-z]/.test(sample.charAt(start - 1)) && /\p{Lu}/u.test(sample.charAt(start))
}

/** Three and more bytes in place, or the accented letters and signs of western Europe. */
const TELLING =
  /^[\u00a0-\u00ff\u2010-\u27bf\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e\u{1f300}-\u{1faff}]$/u

function isConvincing({ whole, broken, bare, stray, usual, telling }: Evidence): boolean {
  const all = whole + broken + stray
  if (whole === 0 || usual < whole * 0.9) return false
  if (broken + stray === 0) return whole >= 3 || telling > 0
  if (stray > all * 0.05 || bare > all * 0.3) return false
  return whole >= all * 0.3 && (whole >= 3 || telling > 0)
}
