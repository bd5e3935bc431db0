import type { GraphColumns } from '../../graph/file/columns.ts'
import { bindTo } from '../store/create-store.ts'
import { shownTopics } from '../store/shown-topics.ts'
import type { State } from '../store/state.ts'
import { createAtlas } from './atlas.ts'
import type { MapParts, Undo } from './map-parts.ts'
import type { Sheet } from './sheet.ts'
import { WHOLE } from './sheet.ts'

/** Puts another sheet of the atlas on the map when the person filters; positions and camera stay. */
export function bindSheet(parts: MapParts): Undo {
  const { store, scene } = parts
  const { columns } = scene.atlas
  return bindTo(
    store,
    (state) => filteredSheet(columns, state),
    (sheet) => showSheet(parts, sheet)
  )
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
