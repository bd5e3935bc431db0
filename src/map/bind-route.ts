import { bindTo } from '../store/create-store.ts'
import { routeOf } from '../store/route-of.ts'
import { knownTopics } from '../store/state.ts'
import type { MapParts, Undo } from './map-parts.ts'
import { routeMarks } from './route-marks.ts'

/** Marks on the map what is known and what the route asks for. */
export function bindRoute({ store, scene, emphasis, painter }: MapParts): Undo {
  const { columns } = scene.atlas
  const undoKnown = bindTo(store, knownTopics, (known) => {
    scene.known = known
    painter.request('marks', 'front')
  })
  const undoRoute = bindTo(
    store,
    (state) => routeOf(columns, state),
    (route) => {
      const marks = route && routeMarks(columns, route)
      scene.route = marks && marks.steps.length > 0 ? marks : null
      emphasis.update()
    }
  )
  return () => {
    undoKnown()
    undoRoute()
  }
}
