import { plainText } from '../read/plain-text.ts'
import { maskBrackets } from './bracket-mask.ts'
import { isResource } from './facts.ts'
import type { KnownNames } from './known-names.ts'
import { isSentence } from './sentence.ts'
import { splitList } from './split-list.ts'

/** What stands before and behind one arrow; `isSequence` where both sides name something. */
export type Arrow = { left: string; right: string; isSequence: boolean }

/** Longer sides say something rather than name something. */
const LONGEST_SIDE = 16

/** Splits `A → B` at its only arrow outside brackets and bold words; undefined where there is none, or several. */
export function splitArrow(text: string, known: KnownNames): Arrow | undefined {
  if (!text.includes('→')) return undefined
  const { text: masked, unmask } = maskBrackets(text)
  const [before = '', after = '', ...more] = masked.split('→')
  const isInBold = before.split('**').length % 2 === 0
  if (before.trim() === '' || after.trim() === '' || more.length > 0 || isInBold) return undefined
  const [left, right] = [unmask(before).trim(), unmask(after).trim()]
  return { left, right, isSequence: !isRecommended(right) && [left, right].every(isName) }

  function isName(side: string): boolean {
    return splitList(plainText(side), known).every(
      (name) => name.length <= LONGEST_SIDE && !/[的：:]/.test(name) && !isSentence(name, known)
    )
  }
}

function isRecommended(text: string): boolean {
  return (
    /^(?:推荐|参考|参见|见|看|see|read|watch)/i.test(text) ||
    isResource(text) ||
    /[《》]/.test(text)
  )
}
