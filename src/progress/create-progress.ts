import { createStore as createVanillaStore } from 'zustand/vanilla'
import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Store } from '../store/create-store.ts'
import type { Keep } from '../store/keep.ts'
import { isAbout } from '../store/keep.ts'
import type { Progress, ProgressState, Undoable } from '../store/progress.ts'
import type { Notice } from '../store/state.ts'
import { addNotice, removeNotice, replaceKnown } from '../store/transitions.ts'
import { createMarkMemory } from './create-mark-memory.ts'
import type { Standing } from './mark-keeper.ts'
import { FIRST_FORM, MARKS } from './mark-keeper.ts'
import type { Marks, Saying } from './marks.ts'
import { keyOf } from './marks.ts'
import { marksOfGraph } from './marks-of-graph.ts'
import { isTooMuch, planImport } from './plan-import.ts'
import { decodeProgressFile, encodeProgressFile } from './progress-file.ts'
import { placeOf } from './scope.ts'
import { UNDONE } from './undone-imports.ts'

/** The parts of a window that tell of other tabs, and of a page that comes back to life. */
export type Tabs = Pick<Window, 'addEventListener' | 'removeEventListener'>

export type ProgressParts = {
  store: Store
  graph: GraphColumns
  keep: Keep
  tabs: Tabs
  /** Milliseconds since 1970; may jump. */
  now: () => number
}

/** `fresh`: keys of which nothing had been said before. */
type Done = Undoable & { keys: readonly string[]; fresh: ReadonlySet<string>; stamp: number }

/**
 * Keeps the person's marks: reads them now, stores every change, and follows other tabs. What is in memory is
 * never given up: it is joined with what is stored, and written again with the next change where a write
 * failed, which is told once. `end` stops it.
 */
export function createProgress(parts: ProgressParts): Progress & { end(): void } {
  const { store, graph, keep, tabs, now } = parts
  const tell = createTeller(store)
  const shown = createVanillaStore<ProgressState>(() => ({
    gone: [],
    elsewhere: 0,
    isKept: true,
    undoable: null
  }))
  const memory = createMarkMemory({ graph, keep, now })
  let isShowing = false
  let last: Done | null = null
  const show = () => {
    const { known, gone, elsewhere } = marksOfGraph(graph, memory.marks())
    shown.setState({ gone: gone.map(({ id }) => id), elsewhere })
    if (isSameSet(known, store.getState().known)) return
    isShowing = true
    store.setState((state) => replaceKnown(state, known), true)
    isShowing = false
  }
  const conclude = (standing: Standing) => {
    shown.setState({ isKept: standing === 'kept' || standing === 'damaged' })
    show()
    // Nothing is lost where nothing was marked.
    if (standing !== 'not-kept' || memory.marks().size > 0) tell(standing)
  }
  const follow = () => conclude(memory.follow())
  const change = (sayings: readonly Saying[]) => conclude(memory.say(sayings))
  const doneAs = (kind: Undoable['kind'], sayings: readonly Saying[]) => {
    const keys = sayings.map(keyOf)
    const before = memory.marks()
    const fresh = new Set(keys.filter((key) => !before.has(key)))
    conclude(memory.say(sayings, kind === 'added' ? 'import' : 'own'))
    const count = sayings.length
    last = { kind, count, keys, fresh, stamp: memory.marks().get(keys[0] ?? '')?.stamp ?? 0 }
    shown.setState({ undoable: { kind, count } })
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (isShowing || state.known === before.known) return
    const sayings = changesBetween(graph, before.known, state.known)
    if (sayings.length > 0) change(sayings)
  })
  const onStorage = (event: StorageEvent) => {
    if ([MARKS, FIRST_FORM, UNDONE].some((name) => isAbout(event, name))) follow()
  }
  follow()
  tabs.addEventListener('storage', onStorage)
  tabs.addEventListener('pageshow', follow)
  return {
    ...shown,
    knownIds: () => {
      const { counting, gone } = marksOfGraph(graph, memory.marks())
      return [...counting, ...gone].map(({ id }) => id)
    },
    toFile: () => encodeProgressFile(graph, memory.marks(), now()),
    planImport: (text) => {
      const read = decodeProgressFile(text)
      if (typeof read === 'string') return read
      const { sayings, ...plan } = planImport(graph, memory.marks(), read)
      if (isTooMuch(memory.marks(), sayings)) return 'too-many'
      const apply = () => {
        follow()
        doneAs('added', planImport(graph, memory.marks(), read).sayings)
      }
      return { ...plan, apply }
    },
    startOver: () => {
      follow()
      const { counting, gone } = marksOfGraph(graph, memory.marks())
      doneAs(
        'cleared',
        [...counting, ...gone].map((mark) => ({ ...mark, isKnown: false }))
      )
    },
    undo: () => {
      follow()
      const done = last
      const undone = done ? reversed(memory.marks(), done) : []
      last = null
      shown.setState({ undoable: null })
      if (!done || undone.length === 0) return
      const lasting = undone.filter((saying) => !done.fresh.has(keyOf(saying)))
      const standing = done.kind === 'added' ? memory.withdraw(done.stamp, lasting) : null
      if (standing) conclude(standing)
      else change(undone)
    },
    end: () => {
      unsubscribe()
      tabs.removeEventListener('storage', onStorage)
      tabs.removeEventListener('pageshow', follow)
    }
  }
}

/** Says each thing once; that nothing is kept is taken back as soon as all is. */
function createTeller(store: Store): (standing: Standing) => void {
  const told = new Set<Notice['kind']>()
  const tell = (notice: Notice) => {
    if (told.has(notice.kind)) return
    told.add(notice.kind)
    store.setState((state) => addNotice(state, notice), true)
  }
  return (standing) => {
    if (standing === 'not-kept') return tell({ kind: 'not-kept' })
    if (standing === 'newer') return tell({ kind: 'newer-marks' })
    if (told.delete('not-kept')) store.setState((state) => removeNotice(state, 'not-kept'), true)
    if (standing === 'damaged') tell({ kind: 'damaged-marks' })
  }
}

function changesBetween(
  graph: GraphColumns,
  before: ReadonlySet<number>,
  after: ReadonlySet<number>
): Saying[] {
  const added = [...after].filter((topic) => !before.has(topic))
  const removed = [...before].filter((topic) => !after.has(topic))
  return [
    ...added.map((topic) => ({ ...placeOf(graph, topic), isKnown: true })),
    ...removed.map((topic) => ({ ...placeOf(graph, topic), isKnown: false }))
  ]
}

/** What undoes a change: the opposite, but for marks that were made since. */
function reversed(marks: Marks, { keys, stamp }: Done): Saying[] {
  return keys.flatMap((key) => {
    const mark = marks.get(key)
    return mark?.stamp === stamp ? [{ ...mark, isKnown: !mark.isKnown }] : []
  })
}

function isSameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((topic) => b.has(topic))
}
