import { shortList } from '../i18n/short-list.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Changes } from '../store/state.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'

/** Names told of one change. */
const MOST = 3

/** What has become of the person's topics since the last visit. */
export function ChangesText({ gone, renamed, added, route }: Changes) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const nameOf = (topic: number) => labelOf(graph, topic, language)
  const pairs = renamed.map(({ from, topic }) => `${from} → ${nameOf(topic)}`)
  const told = [
    route && words.changedRoute(route.before, route.now),
    gone.length > 0 && words.changedGone(gone.length, shortList(words, gone, MOST)),
    renamed.length > 0 && words.changedRenamed(shortList(words, pairs, MOST)),
    added.length > 0 && words.changedNew(added.length, shortList(words, added.map(nameOf), MOST))
  ].filter((line) => typeof line === 'string')
  return (
    <>
      <p>{words.cameBack}</p>
      {told.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}
