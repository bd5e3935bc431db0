import { remember } from './remember.ts'

/**
 * The form in which two spellings of one name are equal: NFKC, lower case, no spaces, hyphens or middle dots
 * between words, English plurals singular. "Q-Learning" = "Q Learning", "ＳＶＭ" = "svm", "Lists" = "list".
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name
  return name.length > LONGEST
    ? foldAny(name.slice(0, LONGEST)) + name.slice(LONGEST)
    : foldAny(name)
}

/** Of a longer name, a heading of megabytes, the rest is compared as it is. */
const LONGEST = 10_000

// "梯度下降2": nothing in it folds.
const PLAIN = /^[\u4e00-\u9fff\d]*$/

const foldAny = remember((name) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/'s\b/g, 's')
    .replace(/\p{Script=Latin}{4,}/gu, singular)
    .replace(/(?<=[\p{L}\p{N}])[\s\-_·・.]+(?=[\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, '')
)

function singular(word: string): string {
  if (/(?:ss|us|is|ous|ics)$/.test(word)) return word
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.replace(/s$/, '')
}
