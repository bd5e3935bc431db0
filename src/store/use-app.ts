import { createContext, use, useEffect } from 'react'
import { useStore } from 'zustand/react'
import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Answers } from './answers.ts'
import type { RouteState, RouteStore } from './create-route-store.ts'
import type { Store } from './create-store.ts'
import type { DetailsState, DetailsStore } from './details-store.ts'
import type { OutlineTexts, TextState } from './outline-texts.ts'
import type { Progress } from './progress.ts'
import type { WriteRoute } from './route-files.ts'
import type { State } from './state.ts'

/**
 * What every component may ask for: the graph, the state, answers about it, details, outlines' texts, the
 * person's marks, and files to write.
 */
export type App = {
  graph: GraphColumns
  store: Store
  answers: Answers
  routes: RouteStore
  details: DetailsStore
  outlineTexts: OutlineTexts
  progress: Progress
  writeRoute: WriteRoute
}

/** Set once, by main.tsx. */
export const AppContext = createContext<App | null>(null)

/** The app; throws outside of it. */
export function useApp(): App {
  const app = use(AppContext)
  if (!app) throw new Error('store/use-app: a component stands outside of AppContext')
  return app
}

/** A value read from the state; the component follows it. */
export function useZhilu<T>(read: (state: State) => T): T {
  return useStore(useApp().store, read)
}

/** Changes the state by a transition: `const change = useChange()`, `change(selectTopic, 7)`. */
export function useChange() {
  const { store } = useApp()
  return <Rest extends unknown[]>(
    transition: (state: State, ...rest: Rest) => State,
    ...rest: Rest
  ) => store.setState((state) => transition(state, ...rest), true)
}

/** The route the state asks for. */
export function useRoute(): RouteState {
  return useStore(useApp().routes)
}

/** The details, which are loaded as soon as a component asks; after a failure again only where `isRetried`. */
export function useDetails({ isRetried } = { isRetried: true }): DetailsState {
  const { details } = useApp()
  useEffect(() => {
    if (isRetried || details.getState().status === 'idle') details.load()
  }, [details, isRetried])
  return useStore(details)
}

/** The text of an outline, which is loaded as soon as a component asks. */
export function useOutlineText(outline: number): TextState {
  const { outlineTexts } = useApp()
  useEffect(() => outlineTexts.load(outline), [outlineTexts, outline])
  return useStore(outlineTexts).get(outline) ?? NOT_YET
}

const NOT_YET: TextState = { status: 'loading' }
