import type { GraphColumns } from '../../graph/file/columns.ts'
import type { Camera, GoneName, Notice, State, View } from '../store/state.ts'
import { isLasting, marksToSend, NOTHING_LENT } from '../store/state.ts'
import { topicByName } from '../store/topic-by-name.ts'
import { idOf, isToLearn } from '../store/topic-facts.ts'
import type { Address } from './address.ts'
import { addIgnored, shortened } from './address.ts'
import { marksOfTopics, topicsOfMarks } from './address-of-marks.ts'
import { addressOfRoute, routeOfAddress } from './address-of-route.ts'
import type { FindTopic } from './address-of-shown.ts'
import { addressOfShown, shownOfAddress } from './address-of-shown.ts'
import { LIMITS } from './address-values.ts'

/**
 * The address that reopens what the state shows. Of marks it carries those a link came with, as they came: what the
 * person marks or unmarks here stays out of it.
 */
export function addressOfState(graph: GraphColumns, state: State): Address {
  const { topic, targets, sent, view, home, pinned, camera } = state
  return {
    ...(topic === null ? {} : { topic: idOf(graph, topic) }),
    ...addressOfRoute(graph, state),
    ...(sent ? { known: marksOfTopics(graph, sent) } : {}),
    ...addressOfShown(graph, state),
    ...(view === openingView(home, targets) ? {} : { view }),
    ...(pinned.language ? { lang: state.language } : {}),
    ...(pinned.theme ? { theme: state.theme } : {}),
    ...(camera === null ? {} : { at: rounded(camera) })
  }
}

/**
 * The address for other people, in the language they are shown. Marks go with it only where asked for: a link's own as
 * they came, else mine.
 */
export function addressToShare(graph: GraphColumns, state: State, withMarks: boolean): Address {
  const { known: _, at, ...address } = addressOfState(graph, state)
  // A route is what is sent: on a phone it opens as the route, not as the list of areas.
  const view = isRouteSent(state) ? 'route' : state.view
  const known = withMarks ? marksOfTopics(graph, marksToSend(state)) : []
  return {
    ...address,
    view,
    // Where my map happened to rest says nothing of a route or a list.
    ...(at && view === 'map' ? { at } : {}),
    lang: state.language,
    ...(known.length > 0 ? { known } : {})
  }
}

/**
 * What an address means for this graph, as a change of `state`: a key it lacks falls back to its default,
 * language and theme stay. Names and former ids become topics; what is ignored and what is gone is told.
 */
export function stateOfAddress(
  graph: GraphColumns,
  state: State,
  decoded: { address: Address; ignored: readonly string[] }
): State {
  const { address } = decoded
  const ignored = [...decoded.ignored]
  const gone: Gone = { names: [], count: 0 }
  const find: FindTopic = (name, key) => findTopic(graph, name, key, gone)
  const route = routeOfAddress(graph, { address, ignored, find })
  const { targets } = route
  const marks = marksOfAddress(graph, address, { ignored, gone })
  const shown = shownOfAddress(graph, state, { address, ignored, find })
  const asked = address.view ?? openingView(state.home, targets)
  // A focus is a picture of the map: beside the steps of a route nothing would lead out of it.
  const view = shown.focus && asked === 'route' ? 'map' : asked
  if (address.view === 'route' && targets.length === 0) addIgnored(ignored, 'view=route')
  const next: State = {
    ...state,
    topic: address.topic === undefined ? null : (find(address.topic, 'topic')[0] ?? null),
    ...route,
    ...lentBy(state, marks, address),
    marking: null,
    view: view === 'route' && targets.length === 0 ? state.home : view,
    language: address.lang ?? state.language,
    theme: address.theme ?? state.theme,
    pinned: { language: address.lang !== undefined, theme: address.theme !== undefined },
    edge: null,
    bundle: null,
    ...shown,
    camera: address.at ?? null
  }
  const notices = state.notices.filter(isLasting)
  return { ...next, notices: [...notices, ...noticesOf(gone, ignored)] }
}

/**
 * Whose marks hold. A link with just the person's own leaves those in place, as does one without a mark that counts;
 * but `known=` lends none at all. One whose marks hold already goes on with what was marked and unmarked since.
 */
function lentBy(
  state: State,
  marks: ReadonlySet<number>,
  { known }: Address
): Pick<State, 'lent' | 'sent' | 'markedHere'> {
  const isLent = marks.size > 0 || known?.length === 0
  if (!isLent) return NOTHING_LENT
  const { lent, sent, markedHere } = state
  if (sent && isSame(marks, sent)) return { lent, sent, markedHere }
  return isSame(marks, state.known) ? NOTHING_LENT : { ...NOTHING_LENT, lent: marks, sent: marks }
}

/** What is gone: some of the names, and how many there are in all. */
type Gone = { names: GoneName[]; count: number }

function noticesOf({ names, count }: Gone, ignored: string[]): Notice[] {
  return [
    ...(count > 0 ? [{ kind: 'gone' as const, names, more: count - names.length }] : []),
    ...(ignored.length > 0 ? [{ kind: 'ignored' as const, parts: ignored }] : [])
  ]
}

function isSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((topic) => b.has(topic))
}

function isRouteSent({ targets, view, focus }: State): boolean {
  return targets.length > 0 && view === 'map' && focus === null
}

/** What an address opens that names no view: on a phone a route is shown as the route. */
function openingView(home: State['home'], targets: readonly number[]): View {
  return targets.length > 0 && home === 'list' ? 'route' : home
}

/** Only what can be learnt can be known. */
function marksOfAddress(
  graph: GraphColumns,
  { known = [] }: Address,
  { ignored, gone }: { ignored: string[]; gone: Gone }
): Set<number> {
  const found = topicsOfMarks(graph, known)
  gone.count += found.goneCount - found.gone.length
  for (const name of found.gone) addGone(gone, name, 'known')
  for (const topic of found.topics)
    if (!isToLearn(graph, topic)) {
      found.topics.delete(topic)
      addIgnored(ignored, `known=${idOf(graph, topic)}`)
    }
  return found.topics
}

function findTopic(graph: GraphColumns, name: string, key: string, gone: Gone): [number] | [] {
  const topic = topicByName(graph, name)
  if (topic >= 0) return [topic]
  addGone(gone, name, key)
  return []
}

/** A dozen names are enough, and each once. */
function addGone(gone: Gone, name: string, key: string): void {
  const text = shortened(name)
  if (gone.names.some((one) => one.name === text)) return
  gone.count++
  if (gone.names.length < LIMITS.ignored) gone.names.push({ key, name: text })
}

function rounded({ x, y, zoom }: Camera): Camera {
  const short = (value: number, digits: number) => Number(value.toPrecision(digits)) + 0
  return { x: short(x, 6), y: short(y, 6), zoom: short(zoom, 4) }
}
