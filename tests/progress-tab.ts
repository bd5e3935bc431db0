import type { GraphColumns } from '../graph/file/columns.ts'
import { createProgress } from '../src/progress/create-progress.ts'
import { createStore } from '../src/store/create-store.ts'
import type { Storage } from '../src/store/keep.ts'
import { createKeep } from '../src/store/keep.ts'
import { toggleKnown } from '../src/store/transitions.ts'

/** Where the marks are stored. */
export const MARKS_KEY = 'zhilu.progress'

type Kept = { ask: () => Storage }

/** A tab of the page, as far as marks go, over a storage; `hear` tells it that another tab has stored something. */
export function openTab(kept: Kept, graph: GraphColumns, now = createClock()) {
  const store = createStore()
  const tabs = new EventTarget()
  const keep = createKeep(kept.ask)
  const progress = createProgress({ store, graph, keep, tabs, now })
  const nameOf = (topic: number) => graph.text(graph.topics.id[topic] ?? 0)
  return {
    store,
    tabs,
    progress,
    toggle: (id: string) =>
      store.setState((state) => toggleKnown(state, graph.topicById(id)), true),
    known: () => Array.from(store.getState().known, nameOf).sort(),
    hear: (key: string | null = MARKS_KEY) =>
      tabs.dispatchEvent(Object.assign(new Event('storage'), { key })),
    notices: () => store.getState().notices.map(({ kind }) => kind)
  }
}

function createClock(): () => number {
  let time = 1000
  return () => time++
}
