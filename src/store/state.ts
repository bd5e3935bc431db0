/** `map`: the atlas; `list`: the tree of topics; `route`: the route as a plan (on a phone, as a list of steps). */
export type View = 'map' | 'list' | 'route'
/** How a phone shows a route: as a list of steps with their reasons, or as a metro plan. */
export type RouteForm = 'steps' | 'plan'
export type Language = 'zh' | 'en'
export type Theme = 'light' | 'dark' | 'system'

/** Centre of the screen in map units, and screen pixels a map unit. */
export type Camera = { x: number; y: number; zoom: number }

export type Direction = 'up' | 'down' | 'both'
export type Limit = 'required' | 'unknown'

/** One topic with what it needs (`up`), what it unlocks (`down`), or both, so many steps far. */
export type Focus = {
  topic: number
  direction: Direction
  /** From 1; null = as far as it goes. */
  depth: number | null
}

/** Who of two compared outlines teaches a topic: both, only the first, only the second. */
export type ComparedPart = 'both' | 'a' | 'b'

/** Something that can leave a topic out of what is shown. */
export type Hiding = 'focus' | 'outlines' | 'areas' | 'unknown' | 'compare' | 'part'

/** What the map and the list leave out. */
export type Filters = {
  /** Numbers of the outlines whose topics are shown, sorted; null = all. */
  outlines: readonly number[] | null
  /** Areas that are shown, sorted; null = all. */
  areas: readonly number[] | null
  /** `required`: only required prerequisites; `unknown`: only topics not yet known. */
  only: readonly Limit[]
}

/** A name in a link that no topic has, and the key of the address it stood under. */
export type GoneName = { key: string; name: string }

/** What became of the person's topics between two builds of the graph. */
export type Changes = {
  /** Ids of topics that are no more. */
  gone: readonly string[]
  /** Former ids, and the topics that took their place. */
  renamed: readonly { from: string; topic: number }[]
  /** New topics in areas of theirs. */
  added: readonly number[]
  /** Steps still to learn, when the route is another length than it was. */
  route: { before: number; now: number } | null
}

/**
 * Something the person is told once: parts of a link that were left out, topics of a link that are gone (`more`
 * of them unnamed), how the marks are kept (not at all; as far as a damaged copy could be read; a newer page's
 * are left alone), or filters that were given up to show the topic that was asked for.
 */
export type Notice =
  | { kind: 'ignored'; parts: readonly string[] }
  | { kind: 'gone'; names: readonly GoneName[]; more: number }
  | { kind: 'not-kept' | 'damaged-marks' | 'newer-marks' }
  | { kind: 'unfiltered'; topic: number; hiding: readonly Hiding[] }
  | ({ kind: 'changed' } & Changes)

/** Whether a notice stays while the person goes on: it speaks of what is kept, not of a link or a filter. */
export function isLasting({ kind }: Notice): boolean {
  return kind !== 'ignored' && kind !== 'gone' && kind !== 'unfiltered'
}

/** A change of marks that can be taken back. */
export type Marking = {
  /** `one` topic by hand; `together`: what a topic needs, on offer; `placed`: what answers to questions gave. */
  kind: 'one' | 'together' | 'placed'
  /** The topics that were marked, or unmarked, in either set of marks, */
  topics: readonly number[]
  isKnown: boolean
  /** and those of them in each: the person's own marks, and a link's. */
  changed: { known: readonly number[]; lent: readonly number[] }
}

/** An outline by its number in the graph, and the line it is opened at, from 1. */
export type Reading = { outline: number; line: number }

/** Everything a person means by what the page shows. Topics are numbers of the loaded graph. */
export type State = {
  /** The selected topic. */
  topic: number | null
  /** The prerequisite that is being explained; it takes the place of a topic's panel. */
  edge: number | null
  /** Two areas whose prerequisites, first → second, are being explained; it takes that place too. */
  bundle: readonly [number, number] | null
  /** What alone is shown, in layers; null = the whole map. */
  focus: Focus | null
  filters: Filters
  /** Numbers of the two outlines that are compared. */
  compare: readonly [number, number] | null
  /** The part of the comparison that alone is shown; null = all of it, or nothing is compared. */
  comparedPart: ComparedPart | null
  /** Two topics that the compared outlines order differently, pointed out on the map. */
  pair: readonly [number, number] | null
  /** What the route leads to; empty = no route. */
  targets: readonly number[]
  /** Where the spine begins, when the person chose it. */
  from: number | null
  /** Topics the route goes around wherever it can, sorted: another way than the cheapest was chosen. */
  avoid: readonly number[]
  /** Whether what is only helpful joins the route. */
  withHelpful: boolean
  /** Whether a target means everything inside it too. */
  withMembers: boolean
  view: View
  routeForm: RouteForm
  /** The view this screen opens with: the map, on a phone the list. */
  home: 'map' | 'list'
  /** The person's own marks. For what holds on the page use `knownTopics`. */
  known: ReadonlySet<number>
  /** Marks that came with a link: they hold on the page until taken over or put away, and are never stored. */
  lent: ReadonlySet<number> | null
  /** A link's marks as they came, which are those that are sent on: none that were made here since. */
  sent: ReadonlySet<number> | null
  /** What joined the person's own marks while a link's hold: unmarked again, it leaves both. */
  markedHere: ReadonlySet<number>
  /** The last change of marks, until the person goes on. */
  marking: Marking | null
  hoursPerWeek: number | null
  /** The day the plan begins, `2026-12-01`; null = not said. */
  start: string | null
  language: Language
  theme: Theme
  /** Whether the address names language and theme; then it goes on naming them. */
  pinned: { language: boolean; theme: boolean }
  /** What the person chose here, not a link: this is stored. */
  chosen: { language?: Language; theme?: Theme; hints?: 'closed' }
  /** Where the map came to rest; null = all there is to see. */
  camera: Camera | null
  /** Where the map stood before the focus. */
  cameraBefore: Camera | null
  /** The outline whose text lies open. */
  reading: Reading | null
  notices: readonly Notice[]
}

/** None is known. */
const NO_MARKS: ReadonlySet<number> = new Set()

/** No link lends its marks. */
export const NOTHING_LENT = {
  lent: null,
  sent: null,
  markedHere: NO_MARKS
} satisfies Partial<State>

/** Nothing is left out. */
export const NO_FILTERS: Filters = { outlines: null, areas: null, only: [] }

/** Nothing is aimed at. */
export const NO_ROUTE = {
  targets: [],
  from: null,
  avoid: [],
  withHelpful: false,
  withMembers: false
} satisfies Partial<State>

/** All there is to see, nothing selected, nothing asked, from afar. */
export const WHOLE_MAP = {
  topic: null,
  edge: null,
  bundle: null,
  focus: null,
  filters: NO_FILTERS,
  compare: null,
  comparedPart: null,
  pair: null,
  ...NO_ROUTE,
  marking: null,
  camera: null,
  cameraBefore: null
} satisfies Partial<State>

/** What a visitor without link or history begins with. */
export const initialState: State = {
  ...WHOLE_MAP,
  view: 'map',
  routeForm: 'steps',
  home: 'map',
  known: NO_MARKS,
  ...NOTHING_LENT,
  hoursPerWeek: null,
  start: null,
  language: 'zh',
  theme: 'system',
  pinned: { language: false, theme: false },
  chosen: {},
  reading: null,
  notices: []
}

/** Whether the whole map is shown and nothing else is asked. */
export function isAtStart({ topic, focus, targets, filters, compare, camera }: State): boolean {
  const isFiltered = filters.outlines !== null || filters.areas !== null || filters.only.length > 0
  return (
    topic === null &&
    focus === null &&
    targets.length === 0 &&
    compare === null &&
    camera === null &&
    !isFiltered
  )
}

/** The marks that hold on the page: the link's while it lends some, else the person's own. */
export function knownTopics(state: State): ReadonlySet<number> {
  return state.lent ?? state.known
}

/** The marks that go with a link where one asks for it: a link's own, passed on as they came, or the person's. */
export function marksToSend(state: State): ReadonlySet<number> {
  return state.sent ?? state.known
}
