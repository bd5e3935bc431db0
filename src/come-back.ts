import type { GraphColumns } from '../graph/file/columns.ts'
import { changesSince } from './progress/changes-since.ts'
import { fingerprintOf } from './progress/fingerprint.ts'
import type { Visit } from './progress/visit.ts'
import { keepVisit } from './progress/visit.ts'
import { decodeAddress, encodeAddress } from './share/address.ts'
import { addressOfState, stateOfAddress } from './share/address-of-state.ts'
import type { RouteStore } from './store/create-route-store.ts'
import type { Store } from './store/create-store.ts'
import type { Keep } from './store/keep.ts'
import type { Progress } from './store/progress.ts'
import type { State } from './store/state.ts'
import { idsOf } from './store/topic-facts.ts'
import { addNotice } from './store/transitions.ts'

type Place = Pick<Window, 'location' | 'history'>
type Page = Pick<Window, 'addEventListener' | 'removeEventListener' | 'location'>

/** How long the page rests before it is remembered, in seconds; leaving it waits for nothing. */
const REST = 0.5

/**
 * Opens a bare address where the person left; any link wins over it. What cannot be shown any more is left
 * out. To be called before the address is bound.
 */
export function reopen(store: Store, graph: GraphColumns, visit: Visit | null, bar: Place): void {
  if (!visit || visit.address === '' || bar.location.hash !== '') return
  const state = stateOfAddress(graph, store.getState(), decodeAddress(visit.address))
  const hash = addressToKeep(graph, state)
  const { pathname, search } = bar.location
  if (hash !== '') bar.history.replaceState(null, '', `${pathname}${search}#${hash}`)
}

/**
 * Tells once what has become of the person's topics since the last visit, as soon as the route is known; then calls
 * `onTold`. Until then the last visit must stay as it is kept, or what is not told by then never is.
 */
export function tellChanges(
  { store, graph, routes, progress }: Remembered,
  visit: Visit | null,
  onTold: () => void
): void {
  if (!visit || visit.build === graph.build) {
    onTold()
    return
  }
  const tell = () => {
    const { known } = store.getState()
    const own = { ids: progress.knownIds(), known }
    const changes = changesSince(graph, visit, own, routeNow(graph, store, routes))
    if (changes) store.setState((state) => addNotice(state, { kind: 'changed', ...changes }), true)
    onTold()
  }
  if (!routes.getState().isPending) {
    tell()
    return
  }
  const unsubscribe = routes.subscribe(({ isPending }) => {
    if (isPending) return
    unsubscribe()
    tell()
  })
}

type Remembered = { store: Store; graph: GraphColumns; routes: RouteStore; progress: Progress }

/** Remembers where the person is, whenever the page rests and when it is left. Gives back the undo. */
export function bindVisit(remembered: Remembered, keep: Keep, page: Page): () => void {
  const { store, graph, routes } = remembered
  const topics = fingerprintOf(graph)
  let timer: ReturnType<typeof setTimeout> | undefined
  const remember = () => {
    clearTimeout(timer)
    timer = undefined
    const state = store.getState()
    const route = routeNow(graph, store, routes)
    keepVisit(keep, page.location.pathname, {
      address: addressToKeep(graph, state),
      build: graph.build,
      topics,
      named: idsOf(graph, namedIn(state)),
      targets: route?.targets ?? [],
      steps: route?.steps ?? []
    })
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(remember, REST * 1000)
  }
  const leave = () => {
    if (timer !== undefined) remember()
  }
  const undos = [store.subscribe(wait), routes.subscribe(wait)]
  page.addEventListener('pagehide', leave)
  wait()
  return () => {
    clearTimeout(timer)
    for (const undo of undos) undo()
    page.removeEventListener('pagehide', leave)
  }
}

/** What is kept of an address: not the marks a link lends, nor what it says of language and colours. */
function addressToKeep(graph: GraphColumns, state: State): string {
  const { known: _, lang: __, theme: ___, ...address } = addressOfState(graph, state)
  return encodeAddress(address)
}

function namedIn({ topic, focus }: State): number[] {
  return [topic, focus?.topic ?? null].filter((one) => one !== null)
}

function routeNow(graph: GraphColumns, store: Store, routes: RouteStore) {
  const { route, isPending } = routes.getState()
  const { targets } = store.getState()
  if (!route || isPending || targets.length === 0) return null
  const steps = route.steps.map(({ topic }) => topic)
  return { targets: idsOf(graph, targets), steps: idsOf(graph, steps) }
}
