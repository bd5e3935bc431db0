/**
 * Where words, syllables and Han characters begin in a text, by their first two letters: places of one pair lie
 * together, ascending, each with its third and fourth letter, so that few places of the text itself are looked at.
 */
export type PlaceIndex = { heads: Uint32Array; places: Uint32Array; tails: Uint16Array }

const PAIRS = 1 << 16
const LINE_BREAK = 10

/** Makes the index of the places where `isBound`. Two passes over the text. */
export function createPlaceIndex(text: string, isBound: (place: number) => boolean): PlaceIndex {
  const heads = new Uint32Array(PAIRS + 1)
  forEachPlace(text, isBound, (_, pair) => {
    heads[pair + 1] = (heads[pair + 1] ?? 0) + 1
  })
  for (let pair = 0; pair < PAIRS; pair++)
    heads[pair + 1] = (heads[pair + 1] ?? 0) + (heads[pair] ?? 0)
  const places = new Uint32Array(heads[PAIRS] ?? 0)
  const tails = new Uint16Array(places.length)
  const next = heads.slice(0, PAIRS)
  forEachPlace(text, isBound, (place, pair) => {
    const at = next[pair] ?? 0
    next[pair] = at + 1
    places[at] = place
    tails[at] = tailOf(text, place)
  })
  return { heads, places, tails }
}

/** Visits every indexed place at which the text goes on with the query, of two letters or more, ascending. */
export function visitPlaces(
  { heads, places, tails }: PlaceIndex,
  text: string,
  query: string,
  visit: (place: number) => void
): void {
  const pair = pairOf(query.charCodeAt(0), query.charCodeAt(1))
  const tail = tailOf(query, 0)
  const mask = query.length > 3 ? 0xffff : query.length === 3 ? 0xff00 : 0
  const end = heads[pair + 1] ?? 0
  for (let at = heads[pair] ?? 0; at < end; at++) {
    if ((((tails[at] ?? 0) ^ tail) & mask) !== 0) continue
    const place = places[at] ?? 0
    if (text.startsWith(query, place)) visit(place)
  }
}

/** Visits at most `most` indexed places at which that letter stands. */
export function visitLetter(
  { heads, places }: PlaceIndex,
  text: string,
  letter: string,
  most: number,
  visit: (place: number) => void
): void {
  const code = letter.charCodeAt(0)
  const end = heads[pairOf(code, 0) + 256] ?? 0
  let left = most
  for (let at = heads[pairOf(code, 0)] ?? 0; at < end && left > 0; at++) {
    const place = places[at] ?? 0
    if (text.charCodeAt(place) !== code) continue
    visit(place)
    left--
  }
}

function forEachPlace(
  text: string,
  isBound: (place: number) => boolean,
  visit: (place: number, pair: number) => void
): void {
  for (let place = 0; place < text.length - 1; place++) {
    const first = text.charCodeAt(place)
    if (first !== LINE_BREAK && isBound(place))
      visit(place, pairOf(first, text.charCodeAt(place + 1)))
  }
}

/** Pairs of one first letter follow one another; letters that share a byte are told apart by the text. */
function pairOf(first: number, second: number): number {
  return (byteOf(first) << 8) | byteOf(second)
}

function byteOf(letter: number): number {
  return letter < 128 ? letter : (Math.imul(letter, 0x9e3779b1) >>> 16) & 0xff
}

/** One byte of the third letter and one of the fourth; what lies beyond the text counts as 0. */
function tailOf(text: string, place: number): number {
  return ((text.charCodeAt(place + 2) & 0xff) << 8) | (text.charCodeAt(place + 3) & 0xff)
}
