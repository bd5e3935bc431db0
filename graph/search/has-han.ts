const HAN = /\p{Script=Han}/u

/** Whether a text holds a Han character. */
export function hasHan(text: string): boolean {
  const code = text.charCodeAt(0)
  // The common ones, and Latin, without a regular expression: this is asked for every letter of every name.
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return (text.length > 1 || code > 0x2e7f) && HAN.test(text)
}
