import { remember } from './remember.ts'
import { toSimplified } from './to-simplified.ts'

/**
 * The form in which two spellings of one name are equal: NFKC, lower case, Traditional characters simplified, no spaces,
 * hyphens or middle dots between words, English plurals singular. "Q-Learning" = "Q Learning", "ＳＶＭ" = "svm",
 * "Lists" = "list", "線性代數" = "线性代数".
 */
export function foldName(name: string): string {
  return name.length > LONGEST
    ? foldAny(name.slice(0, LONGEST)) + name.slice(LONGEST)
    : foldAny(name)
}

/** Of a longer name, a heading of megabytes, the rest is compared as it is. */
const LONGEST = 10_000

// "梯度下降2": nothing in it folds but the script.
const PLAIN = /^[\u4e00-\u9fff\d]*$/

const foldAny = remember((name) => {
  const simplified = toSimplified(name)
  return PLAIN.test(simplified) ? simplified : foldSigns(simplified)
})

function foldSigns(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/'s\b/g, 's')
    .replace(/\p{Script=Latin}{4,}/gu, singular)
    .replace(/(?<=[\p{L}\p{N}])[\s\-_·・.]+(?=[\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, '')
}

function singular(word: string): string {
  if (/(?:ss|us|is|ous|ics)$/.test(word)) return word
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/(?:ch|sh|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.replace(/s$/, '')
}
