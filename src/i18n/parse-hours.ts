/** Hours as people type them, `1.5`, `1,5` or `１０` of a Chinese keyboard; null for an empty text and for what is no number. */
export function parseHours(text: string): number | null {
  const digits = text.normalize('NFKC').trim().replace(/[,。]/, '.')
  return /^\d*\.?\d+$|^\d+\.$/.test(digits) ? Number(digits) : null
}
