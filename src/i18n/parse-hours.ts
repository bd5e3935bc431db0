/** Hours as people type them, `1.5` or `1,5`; null for an empty text and for what is no number. */
export function parseHours(text: string): number | null {
  const digits = text.trim().replace(',', '.')
  return /^\d*\.?\d+$|^\d+\.$/.test(digits) ? Number(digits) : null
}
