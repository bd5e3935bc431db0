import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Store } from '../store/create-store.ts'
import type { State } from '../store/state.ts'
import { decodeAddress, encodeAddress } from './address.ts'
import { addressOfState, stateOfAddress } from './address-of-state.ts'

/** The parts of a window that addresses need. */
export type AddressBar = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'removeEventListener'
>

/**
 * Keeps state and address together. At once, and with Back, Forward or a link typed in, the address
 * changes the state; after that the state writes the address: topic, route, its form, view, what is shown and whose marks
 * hold make a step of the history; the camera, depth, hours and single marks replace it. Where the page is a part
 * of another (`hasSteps` false), nothing makes a step: Back belongs to that page. Gives back the undo.
 */
export function bindAddress(
  store: Store,
  graph: GraphColumns,
  bar: AddressBar,
  { hasSteps = true } = {}
): () => void {
  const write = (method: 'pushState' | 'replaceState') => {
    const hash = encodeAddress(addressOfState(graph, store.getState()))
    if (bar.location.hash === (hash && `#${hash}`)) return
    const { pathname, search } = bar.location
    try {
      bar.history[method](null, '', `${pathname}${search}${hash && `#${hash}`}`)
    } catch {
      // Some browsers refuse more than a hundred changes in half a minute: the next one says it all.
    }
  }
  let isReading = false
  const read = () => {
    const decoded = decodeAddress(bar.location.hash)
    isReading = true
    store.setState((state) => stateOfAddress(graph, state, decoded), true)
    isReading = false
    write('replaceState')
  }
  const readChange = () => {
    const hash = encodeAddress(addressOfState(graph, store.getState()))
    if (bar.location.hash !== (hash && `#${hash}`)) read()
  }
  read()
  const unsubscribe = store.subscribe((state, before) => {
    if (!isReading) write(hasSteps && isStep(state, before) ? 'pushState' : 'replaceState')
  })
  bar.addEventListener('popstate', readChange)
  bar.addEventListener('hashchange', readChange)
  return () => {
    unsubscribe()
    bar.removeEventListener('popstate', readChange)
    bar.removeEventListener('hashchange', readChange)
  }
}

function isStep(state: State, before: State): boolean {
  return (
    state.topic !== before.topic ||
    state.targets !== before.targets ||
    state.from !== before.from ||
    state.avoid !== before.avoid ||
    state.withHelpful !== before.withHelpful ||
    state.withMembers !== before.withMembers ||
    state.view !== before.view ||
    (state.routeForm !== before.routeForm && state.targets.length > 0) ||
    isOtherFocus(state.focus, before.focus) ||
    (state.lent === null) !== (before.lent === null) ||
    state.filters !== before.filters ||
    state.compare !== before.compare ||
    state.comparedPart !== before.comparedPart
  )
}

/** How far a focus sees is turned like a knob: all of that is one step. */
function isOtherFocus(focus: State['focus'], before: State['focus']): boolean {
  return focus?.topic !== before?.topic || focus?.direction !== before?.direction
}
