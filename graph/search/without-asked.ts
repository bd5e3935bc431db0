import { ASKED_WORDS } from './asked-words.ts'

/** “什么是反向传播” → “反向传播”: a query without the words of a question around it; itself where nothing would be left. */
export function withoutAsked(typed: string): string {
  let left = typed.trim()
  for (const words of ASKED_WORDS) {
    const shorter = left.replace(words, '').trim()
    if (shorter !== '') left = shorter
  }
  return left
}
