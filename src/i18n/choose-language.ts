import type { Language } from '../store/state.ts'

/** The first of the browser's languages that is Chinese or English; else English. */
export function chooseLanguage(languages: readonly string[]): Language {
  for (const language of languages) {
    if (/^zh\b/i.test(language)) return 'zh'
    if (/^en\b/i.test(language)) return 'en'
  }
  return 'en'
}
