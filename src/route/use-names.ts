import { useWords } from '../i18n/use-words.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'

const MOST = 3

/** Writes topics as a list of names; of more than four the first three and how many there are. */
export function useNames(): (topics: readonly number[]) => string {
  const { graph } = useApp()
  const { words, language } = useWords()
  return (topics) => {
    const shown = topics.length > MOST + 1 ? topics.slice(0, MOST) : topics
    const names = shown.map((topic) => labelOf(graph, topic, language)).join(words.listSeparator)
    return shown.length < topics.length ? words.andOthers(names, topics.length) : names
  }
}
