/**
 * Orders two well-formed UTF-8 texts as JavaScript orders the strings (by UTF-16 code units), without decoding:
 * below 0, 0 or above 0. Byte order is code-point order; the two differ only where one text has a character beyond
 * the first plane (lead byte F0 and up; surrogates D800–DFFF) and the other one of U+E000–U+FFFF (EE, EF).
 */
export function compareUtf8(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const byteA = a[i] ?? 0
    const byteB = b[i] ?? 0
    if (byteA === byteB) continue
    const swapped = Math.min(byteA, byteB) >= 0xee && byteA >= 0xf0 !== byteB >= 0xf0
    return swapped ? byteB - byteA : byteA - byteB
  }
  return a.length - b.length
}
