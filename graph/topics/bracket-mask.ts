/** A text whose brackets, titles in 《》 and code are out of sight, and what brings them back in any piece of it. */
export type Masked = { text: string; unmask: (piece: string) => string }

const HIDDEN =
  /`[^`]*`|\]\([^()]*\)|[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*[）)]|《[^》]*》|(?<=\p{L})<[^<>]*>/gu

/** Hides what stands in brackets, 《》, code and link targets: separators in there separate nothing. */
export function maskBrackets(text: string): Masked {
  const kept: string[] = []
  return {
    text: text.replace(HIDDEN, (found) => `\u0001${kept.push(found) - 1}\u0002`),
    unmask: (piece) =>
      piece.replace(/\u0001(\d+)\u0002/g, (_, index: string) => kept[Number(index)] ?? '')
  }
}
