import { chooseLanguage } from '../i18n/choose-language.ts'
import type { Store } from '../store/create-store.ts'
import { bindTo } from '../store/create-store.ts'
import type { Keep } from '../store/keep.ts'
import type { Language, State, Theme } from '../store/state.ts'

const LANGUAGES: readonly Language[] = ['zh', 'en']
const THEMES: readonly Theme[] = ['light', 'dark', 'system']

/** What to begin with: what was stored, else what the browser says. */
export function readPreferences(
  keep: Keep,
  languages: readonly string[]
): Pick<State, 'language' | 'theme' | 'chosen'> {
  const language = LANGUAGES.find((value) => value === keep.read('language'))
  const theme = THEMES.find((value) => value === keep.read('theme'))
  return {
    language: language ?? chooseLanguage(languages),
    theme: theme ?? 'system',
    chosen: {
      ...(language && { language }),
      ...(theme && { theme }),
      ...(keep.read('hints') === 'closed' && { hints: 'closed' })
    }
  }
}

/** Stores what the person chooses; what a link says is not stored. Gives back the undo. */
export function bindPreferences(store: Store, keep: Keep): () => void {
  return bindTo(
    store,
    (state) => state.chosen,
    (chosen, before) => {
      if (before === undefined) return
      for (const [name, value] of Object.entries(chosen)) keep.write(name, value)
    }
  )
}
