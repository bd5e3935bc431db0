const LATIN_START = /^[\p{Script=Latin}\p{N}]/u
const LATIN_END = /[\p{Script=Latin}\p{N})）+#]$/u

/** A name between Chinese words: with a space on the sides where it is Latin, as careful typesetting has it. */
export function spaced(name: string): string {
  return `${LATIN_START.test(name) ? ' ' : ''}${name}${LATIN_END.test(name) ? ' ' : ''}`
}
