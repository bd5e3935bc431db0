import type { GraphColumns } from '../../graph/file/columns.ts'
import { wordsOf } from '../i18n/use-words.ts'
import type { Store } from '../store/create-store.ts'
import { bindTo } from '../store/create-store.ts'
import type { Language, State } from '../store/state.ts'
import { labelOf } from '../store/topic-facts.ts'

/** Keeps language, colours and title of the page as the state says. Gives back the undo. */
export function bindDocument(store: Store, graph: GraphColumns, page: Document): () => void {
  const undoLook = bindTo(store, look, () => showPreferences(page, store.getState()))
  const undoTitle = bindTo(
    store,
    (state) => titleOf(graph, state),
    (title) => {
      page.title = title
    }
  )
  return () => {
    undoLook()
    undoTitle()
  }
}

/** Gives the page the language and the colours. */
export function showPreferences(
  { documentElement }: Document,
  { language, theme }: Pick<State, 'language' | 'theme'>
): void {
  documentElement.lang = languageTag(language)
  if (theme === 'system') delete documentElement.dataset.theme
  else documentElement.dataset.theme = theme
}

/** `zh-CN` or `en`. */
export function languageTag(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en'
}

function look({ language, theme }: State): string {
  return `${language} ${theme}`
}

function titleOf(graph: GraphColumns, { topic, targets, language }: State): string {
  const words = wordsOf(language)
  const [target] = targets
  if (topic !== null) return `${labelOf(graph, topic, language)} · ${words.name}`
  if (target !== undefined)
    return `${words.routeTo(labelOf(graph, target, language))} · ${words.name}`
  return `${words.name} · ${words.tagline}`
}
