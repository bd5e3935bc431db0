import { fold } from './fold.ts'
import { WORD_MARK } from './marks.ts'
import { simplify } from './simplify.ts'

const BETWEEN_WORDS =
  /[^\p{L}\p{N}\p{M}+#]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u

/** A name folded and simplified, with a mark between its words: `MiniGPT-4` → `mini'gpt'4`. '' where nothing is left. */
export function markWords(name: string): string {
  return simplify(name.split(BETWEEN_WORDS).map(fold).filter(Boolean).join(WORD_MARK))
}
