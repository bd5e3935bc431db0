const NOT_SEARCHED = /[^\p{L}\p{N}\p{M}+#]+/gu
const LATIN_ACCENTS = /[\u0300-\u036f]/g

/**
 * A name or query as search compares it: without case, width, accents, spaces, hyphens and punctuation.
 * `+` and `#` stay, they tell C, C++ and C# apart. A text of punctuation alone folds to ''.
 */
export function fold(text: string): string {
  const plain = text.toLowerCase().normalize('NFKD').replace(LATIN_ACCENTS, '').normalize('NFC')
  return plain.toLowerCase().replace(NOT_SEARCHED, '')
}
