import { ASKED_WORDS } from './asked-words.ts'
import { simplify } from './simplify.ts'

/** “什么是反向传播” → “反向传播”: a query, simplified, without the words of a question around it. */
export function withoutAsked(typed: string): string {
  let left = simplify(typed.trim())
  for (const words of ASKED_WORDS) {
    const shorter = left.replace(words, '').trim()
    if (shorter !== '') left = shorter
  }
  return left
}

/** Whether a query has words of a question around what it asks for. */
export function isAsked(typed: string): boolean {
  return withoutAsked(typed) !== simplify(typed.trim())
}
