const HAN = /\p{Script=Han}/u

/** Whether a text holds a Han character. */
export function hasHan(text: string): boolean {
  return HAN.test(text)
}
