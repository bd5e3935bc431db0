import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Store } from '../store/create-store.ts'
import type { Keep } from '../store/keep.ts'
import { decodeTopics, encodeTopics } from '../store/stored-topics.ts'
import { addNotice, replaceKnown } from '../store/transitions.ts'

const NAME = 'known'

/** The parts of a window that tell of other tabs. */
export type Tabs = Pick<Window, 'addEventListener' | 'removeEventListener'>

/**
 * Reads the person's marks now, stores them whenever they change, and follows other tabs. Marks of topics
 * this graph lacks stay stored; a storage that refuses is told once. Gives back the undo.
 */
export function bindProgress(
  { store, graph }: { store: Store; graph: GraphColumns },
  keep: Keep,
  tabs: Tabs
): () => void {
  let missing: readonly string[] = []
  let isReading = false
  const read = () => {
    const stored = decodeTopics(graph, keep.read(NAME))
    missing = stored.missing
    isReading = true
    store.setState((state) => replaceKnown(state, stored.topics), true)
    isReading = false
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (isReading || state.known === before.known) return
    if (!keep.write(NAME, encodeTopics(graph, state.known, missing)))
      store.setState((now) => addNotice(now, { kind: 'not-kept' }), true)
  })
  const follow = (event: StorageEvent) => {
    if (event.key === null || event.key.endsWith(`.${NAME}`)) read()
  }
  read()
  tabs.addEventListener('storage', follow)
  return () => {
    unsubscribe()
    tabs.removeEventListener('storage', follow)
  }
}
