/** Undefined in windows-1252 or -1254, or (AD, the soft hyphen) invisible: the first to get lost. */
const FRAGILE = [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e, 0xad]

const NO_BREAK_SPACE = 0xa0

/**
 * Which bytes can have been lost on the way: the fragile ones that the text never shows. `spaceIsA0`:
 * no-break spaces (byte A0) may have become spaces, since the text shows none.
 */
export function droppableBytes(
  text: string,
  byteOf: ReadonlyMap<number, number>
): { bytes: number[]; spaceIsA0: boolean } {
  const seen = new Set<number>()
  for (let at = 0; at < text.length; at++) seen.add(byteOf.get(text.charCodeAt(at)) ?? 0)
  const spaceIsA0 = !seen.has(NO_BREAK_SPACE)
  const bytes = FRAGILE.filter((byte) => !seen.has(byte))
  return { bytes: spaceIsA0 ? [...bytes, NO_BREAK_SPACE] : bytes, spaceIsA0 }
}
