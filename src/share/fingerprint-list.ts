/** How a list of fingerprints begins; no other part of an address does. */
export const LIST_MARK = '~'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const SIX_BY_CODE: Readonly<Record<number, number>> = Object.fromEntries(
  Array.from(ALPHABET, (letter, six) => [letter.charCodeAt(0), six])
)
const COUNT_BITS = 18
/** What a list can hold at most. */
const MOST = 2 ** COUNT_BITS - 1

/**
 * A set of 32-bit fingerprints as `~` and letters, digits, `-`, `_`: the count, then the gaps between the sorted
 * values in a Golomb-Rice code (Rice 1979), base64url. 300 of them take some 1,270 characters. Throws our own `Error`
 * for more than 262,143.
 */
export function encodeFingerprints(values: Iterable<number>): string {
  const sorted = [...new Set(values)].sort((a, b) => a - b)
  if (sorted.length > MOST)
    throw new Error(`share/fingerprint-list: expected at most ${MOST}, got ${sorted.length}`)
  const low = lowBits(sorted.length)
  const bits = createBitWriter()
  bits.write(sorted.length, COUNT_BITS)
  let next = 0
  for (const value of sorted) {
    const gap = value - next
    for (let left = Math.floor(gap / 2 ** low); left > 0; left--) bits.write(1, 1)
    bits.write(0, 1)
    bits.write(gap % 2 ** low, low)
    next = value + 1
  }
  return LIST_MARK + bits.text()
}

/**
 * The fingerprints of a list, ascending; undefined for what no set is written as. Nothing is inflated: the count is
 * held against the length before anything is read, every value takes bits of its own.
 */
export function decodeFingerprints(text: string): number[] | undefined {
  const bits = createBitReader(text, LIST_MARK.length)
  const count = bits.read(COUNT_BITS)
  const low = lowBits(count)
  if (!(count * (low + 1) <= bits.left())) return undefined
  const values: number[] = []
  let next = 0
  while (values.length < count) {
    let high = next
    while (high < 2 ** 32 && bits.read(1) === 1) high += 2 ** low
    const value = high + bits.read(low)
    // What is not there reads as NaN.
    if (!(value < 2 ** 32)) return undefined
    values.push(value)
    next = value + 1
  }
  const rest = bits.left()
  return rest < 6 && bits.read(rest) === 0 ? values : undefined
}

/** Bits of a gap that are written as they are: about as many as the mean gap has. */
function lowBits(count: number): number {
  return Math.min(31, Math.clz32(count))
}

function createBitWriter() {
  let text = ''
  let open = 0
  let openBits = 0
  const writeBit = (bit: number) => {
    open = open * 2 + bit
    openBits++
    if (openBits < 6) return
    text += ALPHABET[open]
    open = 0
    openBits = 0
  }
  return {
    write: (value: number, count: number) => {
      for (let bit = count - 1; bit >= 0; bit--) writeBit((value >>> bit) & 1)
    },
    text: () => (openBits === 0 ? text : text + ALPHABET[open * 2 ** (6 - openBits)])
  }
}

/** Reads bits, up to 31 at once; what is not there, or is no letter of ours, reads as NaN. */
function createBitReader(text: string, start: number) {
  let at = start * 6
  const end = text.length * 6
  const read = (count: number) => {
    let value = 0
    for (let wanted = count; wanted > 0; ) {
      const six = SIX_BY_CODE[text.charCodeAt(Math.floor(at / 6))]
      if (six === undefined) return Number.NaN
      const there = 6 - (at % 6)
      const taken = Math.min(there, wanted)
      value = value * 2 ** taken + ((six >> (there - taken)) & (2 ** taken - 1))
      at += taken
      wanted -= taken
    }
    return value
  }
  return { left: () => end - at, read }
}
