import type { FormIndex } from './form-index.ts'
import { formText, isBound, lengthOf, scanForms } from './form-index.ts'
import type { Hits } from './hits.ts'
import type { Query } from './query.ts'
import type { SearchIndex } from './search-index.ts'
import type { Why } from './search-result.ts'
import { matchSpoken } from './spoken-match.ts'

const MOST_STARTS = 5000
const MOST_MIXED = 1000
/** Shorter letters stand inside of long pinyin by accident. */
const SHORTEST_INSIDE = 4
const SHORTEST_BLURRED = 4
const SHORTEST_HAN_INSIDE = 4

/**
 * Topics whose names sound like the query: pinyin typed in full or as first letters, Han mixed with pinyin, and Han
 * that a keyboard took for others of the same sound. What only sounds nearly alike comes last.
 */
export function findSpoken(index: SearchIndex, query: Query, hits: Hits): void {
  if (query.sound === '') return
  const why: Why = query.isAllHan ? 'sound' : 'pinyin'
  // Two characters sound like many a word: only a label may be meant.
  const { length } = query.units
  const isWhole = query.isAllHan && length < 3
  const isLabel = (sound: number) => index.isLabel(index.nameOfSound[sound] ?? 0)
  const isInside = !query.isAllHan || length >= SHORTEST_HAN_INSIDE
  const look = { why, isWhole, isInside, isLabel }
  findLetters(index.sounds, query.sound, { ...look, best: 0.4 }, hits)
  if (!query.isAllHan) findInitials(index, query, hits)
  if (query.hasHan && !query.isAllHan) findMixed(index, query, hits)
  if (hits.best() < 0.3 && query.blur.length >= SHORTEST_BLURRED && !isWhole)
    findLetters(index.blurs, query.blur, { ...look, best: 0.28 }, hits)
}

type Look = {
  why: Why
  best: number
  /** Only whole names. */
  isWhole: boolean
  /** Also parts of names. */
  isInside: boolean
  isLabel: (sound: number) => boolean
}

/** A whole name, then a start, then, for what is long enough not to be an accident, a part. */
function findLetters(forms: FormIndex, letters: string, look: Look, hits: Hits): void {
  for (const { form } of scanForms(forms, letters, { where: 'start', most: MOST_STARTS })) {
    const share = letters.length / lengthOf(forms, form)
    if (share === 1) {
      if (!look.isWhole || look.isLabel(form))
        hits.add(forms.topics[form] ?? 0, look.best, look.why)
    } else if (!look.isWhole)
      hits.add(forms.topics[form] ?? 0, look.best - 0.07 + 0.05 * share, look.why)
  }
  if (letters.length < SHORTEST_INSIDE || !look.isInside || look.isWhole) return
  const isMeant = (place: number) => isBound(forms, place + letters.length)
  for (const { form } of scanForms(forms, letters, {
    where: 'inside',
    isMeant,
    most: MOST_STARTS
  })) {
    const share = letters.length / lengthOf(forms, form)
    hits.add(forms.topics[form] ?? 0, look.best - 0.14 + 0.05 * share, look.why)
  }
}

function findInitials(
  { initials, units, nameOfSound, names }: SearchIndex,
  query: Query,
  hits: Hits
): void {
  const { initials: wanted } = query
  if (wanted.length < 2) return
  for (const { form } of scanForms(initials, wanted, { where: 'start', most: MOST_STARTS })) {
    const share = wanted.length / lengthOf(initials, form)
    if (query.hasHan) {
      const name = Array.from(formText(names, nameOfSound[form] ?? 0))
      if (!matchSpoken(query.units, name, units(form))) continue
    }
    hits.add(initials.topics[form] ?? 0, share === 1 ? 0.39 : 0.31 + 0.05 * share, 'pinyin')
  }
}

/** Looked up by the longest run of Han, and then letter by letter. */
function findMixed(index: SearchIndex, query: Query, hits: Hits): void {
  const { sounds, names, nameOfSound } = index
  const runs = query.text.match(/\p{Script=Han}+/gu) ?? []
  const longest = runs.sort((a, b) => b.length - a.length)[0] ?? ''
  if (query.text.length - longest.length < 1) return
  for (const { form: nameForm } of [
    ...scanForms(names, longest, { where: 'start', most: MOST_MIXED }),
    ...scanForms(names, longest, { where: 'inside', most: MOST_MIXED })
  ]) {
    const sound = soundOfName(nameOfSound, nameForm)
    if (sound < 0) continue
    const name = Array.from(formText(names, nameForm))
    const span = matchSpoken(query.units, name, index.units(sound))
    if (!span) continue
    const share = (span.end - span.start) / name.length
    hits.add(
      sounds.topics[sound] ?? 0,
      0.3 + 0.08 * share + (span.start === 0 ? 0.01 : 0),
      'pinyin'
    )
  }
}

/** The sound of a name, or −1: names with sounds ascend. */
function soundOfName(nameOfSound: Uint32Array, name: number): number {
  let low = 0
  let high = nameOfSound.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nameOfSound[middle] ?? 0) < name) low = middle + 1
    else high = middle
  }
  return nameOfSound[low] === name ? low : -1
}
