import type { Language } from '../store/state.ts'
import { useZhilu } from '../store/use-app.ts'
import { en } from './en.ts'
import type { Words } from './zh.ts'
import { zh } from './zh.ts'

const WORDS: Record<Language, Words> = { zh, en }

/** The texts of a language. */
export function wordsOf(language: Language): Words {
  return WORDS[language]
}

/** The texts of the interface's language, and that language. */
export function useWords(): { words: Words; language: Language } {
  const language = useZhilu((state) => state.language)
  return { words: WORDS[language], language }
}
