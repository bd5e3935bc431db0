import { shortList } from '../i18n/short-list.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Changes } from '../store/state.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'

/** What has become of the person's topics since the last visit. */
export function ChangesText({ gone, renamed, added, route }: Changes) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const nameOf = (topic: number) => labelOf(graph, topic, language)
  const pairs = renamed.map(({ from, topic }) => `${from} → ${nameOf(topic)}`)
  return (
    <p>
      {words.cameBack}
      {route && words.changedRoute(route.before, route.now)}
      {gone.length > 0 && words.changedGone(shortList(words, gone))}
      {renamed.length > 0 && words.changedRenamed(shortList(words, pairs))}
      {added.length > 0 && words.changedNew(added.length, shortList(words, added.map(nameOf)))}
    </p>
  )
}
