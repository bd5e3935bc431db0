import type { GraphColumns } from '../../graph/file/columns.ts'
import { bindTo } from '../store/create-store.ts'
import { focusClosure } from '../store/focus-closure.ts'
import { shownTopics } from '../store/shown-topics.ts'
import type { State } from '../store/state.ts'
import { createAtlas } from './atlas.ts'
import { crossfade } from './crossfade.ts'
import { emptySheet, focusSheet, planFocus } from './focus-sheet.ts'
import { labelFront, labelScene } from './label-scene.ts'
import type { Placing } from './layers/layered-places.ts'
import { isForDagre } from './layers/layered-places.ts'
import type { MapParts, Undo } from './map-parts.ts'
import type { Sheet } from './sheet.ts'
import { WHOLE } from './sheet.ts'

/**
 * Puts another sheet of the atlas on the map when the person filters or focuses. Under filters positions
 * and camera stay. Into a focus, out of it and from one to the next one picture fades into the other,
 * once the panels have found their places and dagre, where it is needed, has come.
 */
export function bindSheet(parts: MapParts, prefersReducedMotion: () => boolean): Undo {
  const { store, scene } = parts
  const { columns } = scene.atlas
  const { topicCount } = columns
  let turn = 0
  let place: Placing | undefined
  const follow = async (isFirst: boolean) => {
    const own = ++turn
    const state = store.getState()
    const closure = focusClosure(columns, state)
    if (!closure && !scene.atlas.sheet.places) {
      scene.isAwaited = false
      return showSheet(parts, filteredSheet(columns, state))
    }
    scene.isAwaited = true
    if (isFirst && closure) showSheet(parts, emptySheet(topicCount))
    const plan = closure && planFocus(scene, closure)
    const isSmall = plan !== null && isForDagre(plan)
    if (isSmall) place ??= await loadDagre()
    await panelsInPlace()
    if (own !== turn) return
    const isRequiredOnly = state.filters.only.includes('required')
    const sheet = plan
      ? focusSheet(closure, plan, { isRequiredOnly, topicCount }, isSmall ? place : undefined)
      : filteredSheet(columns, state)
    if (!isFirst) crossfade(parts, prefersReducedMotion)
    scene.isAwaited = false
    showSheet(parts, sheet)
    comeToCamera(parts)
  }
  const undoShown = bindTo(
    store,
    (state) => focusClosure(columns, state) ?? filteredSheet(columns, state),
    (_, before) => void follow(before === undefined)
  )
  const undoLanguage = bindTo(
    store,
    (state) => state.language,
    (_, before) => {
      if (before !== undefined && store.getState().focus) void follow(false)
    }
  )
  return () => {
    turn++
    undoShown()
    undoLanguage()
  }
}

/** Without dagre, as when the page has lost its server, our own way does. */
function loadDagre(): Promise<Placing | undefined> {
  return import('./layers/dagre-places.ts').then(
    ({ dagrePlaces }) => dagrePlaces,
    () => undefined
  )
}

/** The panels come with the next frame; only then it is known what they leave free. */
function panelsInPlace(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}

/** Puts a sheet on the map: everything that was drawn of another one goes. */
function showSheet({ scene, near, emphasis, core }: MapParts, sheet: Sheet): void {
  if (scene.atlas.sheet === sheet) return
  scene.atlas = createAtlas(scene.atlas.columns, sheet)
  scene.labels = []
  near.clear()
  emphasis.update()
  core.emit('viewport')
}

/** Looks at a sheet with other places as the state says, at once: nothing on it is where it was. */
function comeToCamera({ store, scene, camera, near, painter }: MapParts): void {
  const { camera: wanted } = store.getState()
  // Fitting also tells how far one may go away.
  camera.fit()
  if (wanted) camera.show(wanted)
  scene.view = camera.view()
  near.update()
  labelScene(scene)
  labelFront(scene)
  painter.paint()
}

const lastByGraph = new WeakMap<GraphColumns, Sheet>()

/** The sheet the filters ask for; the same object while they ask for the same. */
function filteredSheet(columns: GraphColumns, state: State): Sheet {
  const isShown = shownTopics(columns, state)
  const isRequiredOnly = state.filters.only.includes('required')
  if (!isShown && !isRequiredOnly) return WHOLE
  const last = lastByGraph.get(columns)
  if (last?.isShown === isShown && last.isRequiredOnly === isRequiredOnly) return last
  const sheet = { isShown, isRequiredOnly, places: null }
  lastByGraph.set(columns, sheet)
  return sheet
}
