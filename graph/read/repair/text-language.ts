import { LETTER_STATISTICS } from './letter-statistics.ts'
import { isTraditional } from './traditional-characters.ts'

/** A language of the letter statistics ("fr", "ja"), or "ko", "zh-Hans", "zh-Hant"; null: none in particular. */
export type TextLanguage = string | null

/** A letter that a language does not have, in nats: foreign names occur. */
const FOREIGN = -6

/**
 * The language a damaged text is most likely in, by its characters that lost nothing. Japanese shows
 * kana, Korean hangul, traditional Chinese its characters; the rest is told by accented letters and
 * their rank in each language. One language for the whole text: a line in another one is read worse.
 */
export function languageOf(certain: Iterable<string>): TextLanguage {
  const counts = new Map<string, number>()
  for (const stretch of certain) {
    for (const character of stretch) {
      if (character > '\u00a9') counts.set(character, (counts.get(character) ?? 0) + 1)
    }
  }
  const kana = sumOf(counts, (character) => /[\u3041-\u30f4]/.test(character))
  const hangul = sumOf(counts, (character) => /[\uac00-\ud7a3]/.test(character))
  const han = sumOf(counts, (character) => /\p{Script=Han}/u.test(character))
  const letters = sumOf(counts, (character) => /\p{L}/u.test(character))
  if (hangul > letters * 0.3) return 'ko'
  if (kana > letters * 0.1) return 'ja'
  if (han > letters * 0.3) return isWrittenTraditionally(counts) ? 'zh-Hant' : 'zh-Hans'
  return letters === 0 ? null : alphabetOf(counts)
}

function sumOf(counts: ReadonlyMap<string, number>, is: (character: string) => boolean): number {
  let sum = 0
  for (const [character, count] of counts) if (is(character)) sum += count
  return sum
}

function isWrittenTraditionally(counts: ReadonlyMap<string, number>): boolean {
  const traditional = sumOf(counts, (character) => isTraditional(character) === true)
  return traditional > sumOf(counts, (character) => isTraditional(character) === false)
}

function alphabetOf(counts: ReadonlyMap<string, number>): TextLanguage {
  let best: { language: TextLanguage; score: number } = { language: null, score: 0 }
  let all = 0
  for (const [character, count] of counts) if (/\p{L}/u.test(character)) all += count
  best.score = all * (FOREIGN + 1)
  for (const { language, marks } of LETTER_STATISTICS) {
    let score = 0
    for (const [character, count] of counts) {
      if (!/\p{L}/u.test(character)) continue
      const rank = marks.indexOf(character.toLowerCase())
      score += count * (rank === -1 ? FOREIGN : -Math.log(rank + 2))
    }
    if (score > best.score) best = { language, score }
  }
  return best.language
}
