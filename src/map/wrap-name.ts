/**
 * A long name in two lines, broken nearest to its middle: at a space, or after a Chinese word that joins
 * (“注意力与 Transformer”). A name without such a place stays whole.
 */
export function wrapName(name: string): string {
  const middle = name.length / 2
  let best = -1
  for (let i = 1; i < name.length; i++) {
    const isBreak = name[i] === ' ' || name[i - 1] === '与' || name[i - 1] === '和'
    if (isBreak && Math.abs(i - middle) < Math.abs(best - middle)) best = i
  }
  return best < 0 ? name : `${name.slice(0, best).trim()}\n${name.slice(best).trim()}`
}
