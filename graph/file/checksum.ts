const START = 0x811c9dc5
const PRIME = 0x01000193

/**
 * FNV-1a over little-endian 32-bit words, as an unsigned integer; the last word is filled with zeros.
 * Every step is a bijection of the running value, so one changed word is always noticed.
 * Not a defence against intent. Costs one multiplication per four bytes.
 */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.byteLength & ~3
  let hash = START
  for (let at = 0; at < whole; at += 4) hash = Math.imul(hash ^ view.getUint32(at, true), PRIME)
  let rest = 0
  for (let at = whole; at < bytes.byteLength; at++) rest |= view.getUint8(at) << (8 * (at - whole))
  return Math.imul(hash ^ rest, PRIME) >>> 0
}
