import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Camera, State, View } from '../store/state.ts'
import { topicByName } from '../store/topic-by-name.ts'
import { idOf, idsOf, isToLearn } from '../store/topic-facts.ts'
import type { Address } from './address.ts'
import { addIgnored } from './address.ts'
import { addressOfRoute, routeOfAddress } from './address-of-route.ts'
import type { FindTopic } from './address-of-shown.ts'
import { addressOfShown, shownOfAddress } from './address-of-shown.ts'

/** The address that reopens what the state shows. The person's own marks stay out of it. */
export function addressOfState(graph: GraphColumns, state: State): Address {
  const { topic, targets, lent, view, home, pinned, camera } = state
  return {
    ...(topic === null ? {} : { topic: idOf(graph, topic) }),
    ...addressOfRoute(graph, state),
    ...(lent ? { known: idsOf(graph, lent) } : {}),
    ...addressOfShown(graph, state),
    ...(view === openingView(home, targets) ? {} : { view }),
    ...(pinned.language ? { lang: state.language } : {}),
    ...(pinned.theme ? { theme: state.theme } : {}),
    ...(camera === null ? {} : { at: rounded(camera) })
  }
}

/** The address for other people: in the language they are shown, with my marks only if I say so. */
export function addressToShare(graph: GraphColumns, state: State, withMarks: boolean): Address {
  const { known: lent = [], ...address } = addressOfState(graph, state)
  const known = withMarks && !state.lent ? idsOf(graph, state.known) : lent
  return {
    ...address,
    // A route is what is sent: on a phone it opens as the route, not as the list of areas.
    view: isRouteSent(state) ? 'route' : state.view,
    lang: state.language,
    ...(known.length > 0 ? { known } : {})
  }
}

/**
 * What an address means for this graph, as a change of `state`: a key it lacks falls back to its default,
 * language and theme stay. Names become topics; those no topic has are added to what was ignored.
 */
export function stateOfAddress(
  graph: GraphColumns,
  state: State,
  decoded: { address: Address; ignored: readonly string[] }
): State {
  const { address } = decoded
  const ignored = [...decoded.ignored]
  const find: FindTopic = (name, key) => findTopic(graph, name, key, ignored)
  const route = routeOfAddress(graph, { address, ignored, find })
  const { targets } = route
  const named = (address.known ?? []).flatMap((name) => find(name, 'known'))
  const marks = [...new Set(named)].filter((topic) => isMark(graph, topic, ignored))
  const shown = shownOfAddress(graph, state, { address, ignored, find })
  const asked = address.view ?? openingView(state.home, targets)
  // A focus is a picture of the map: beside the steps of a route nothing would lead out of it.
  const view = shown.focus && asked === 'route' ? 'map' : asked
  if (address.view === 'route' && targets.length === 0) addIgnored(ignored, 'view=route')
  const next: State = {
    ...state,
    topic: address.topic === undefined ? null : (find(address.topic, 'topic')[0] ?? null),
    ...route,
    // A link without one mark that counts leaves the person's own in place; `known=` says none is left.
    lent: marks.length > 0 || address.known?.length === 0 ? new Set(marks) : null,
    view: view === 'route' && targets.length === 0 ? state.home : view,
    language: address.lang ?? state.language,
    theme: address.theme ?? state.theme,
    pinned: { language: address.lang !== undefined, theme: address.theme !== undefined },
    edge: null,
    bundle: null,
    ...shown,
    camera: address.at ?? null
  }
  const notices = state.notices.filter(({ kind }) => kind === 'not-kept')
  if (ignored.length === 0) return { ...next, notices }
  return { ...next, notices: [...notices, { kind: 'ignored', parts: ignored }] }
}

function isRouteSent({ targets, view, focus }: State): boolean {
  return targets.length > 0 && view === 'map' && focus === null
}

/** What an address opens that names no view: on a phone a route is shown as the route. */
function openingView(home: State['home'], targets: readonly number[]): View {
  return targets.length > 0 && home === 'list' ? 'route' : home
}

/** Only what can be learnt can be known. */
function isMark(graph: GraphColumns, topic: number, ignored: string[]): boolean {
  const isLearnt = isToLearn(graph, topic)
  if (!isLearnt) addIgnored(ignored, `known=${idOf(graph, topic)}`)
  return isLearnt
}

function findTopic(
  graph: GraphColumns,
  name: string,
  key: string,
  ignored: string[]
): [number] | [] {
  const topic = topicByName(graph, name)
  if (topic >= 0) return [topic]
  addIgnored(ignored, `${key}=${name}`)
  return []
}

function rounded({ x, y, zoom }: Camera): Camera {
  const short = (value: number, digits: number) => Number(value.toPrecision(digits)) + 0
  return { x: short(x, 6), y: short(y, 6), zoom: short(zoom, 4) }
}
