import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Store } from '../store/create-store.ts'
import type { Keep } from '../store/keep.ts'
import { decodeTopics, encodeTopics } from '../store/stored-topics.ts'
import { addNotice, replaceKnown } from '../store/transitions.ts'

const NAME = 'known'
/** What stood there damaged, kept for whoever can mend it. */
const DAMAGED = 'known.damaged'

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
  let mayWrite = true
  const tell = () => store.setState((now) => addNotice(now, { kind: 'not-kept' }), true)
  const read = () => {
    const text = keep.read(NAME)
    const stored = decodeTopics(graph, text)
    mayWrite = keep.isReadable(NAME) && (stored !== null || keep.write(DAMAGED, text ?? ''))
    if (!mayWrite || !stored) return tell()
    missing = stored.missing
    isReading = true
    store.setState((state) => replaceKnown(state, stored.topics), true)
    isReading = false
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (isReading || state.known === before.known) return
    if (!mayWrite || !keep.write(NAME, encodeTopics(graph, state.known, missing))) tell()
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
