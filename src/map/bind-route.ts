import { bindTo } from '../store/create-store.ts'
import { routeOf } from '../store/route-of.ts'
import { knownTopics } from '../store/state.ts'
import { addPoint, emptyBox, hasExtent } from './box.ts'
import { isRouteToShow } from './is-route-to-show.ts'
import type { MapParts, Undo } from './map-parts.ts'
import { cameraOf, fitted } from './viewport.ts'

/** Marks on the map what is known and what the route asks for. */
export function bindRoute(parts: MapParts): Undo {
  const { store, scene, emphasis, painter } = parts
  const { columns } = scene.atlas
  const undoKnown = bindTo(store, knownTopics, (known) => {
    scene.known = known
    painter.request('marks', 'front')
  })
  const undoRoute = bindTo(
    store,
    (state) => routeOf(columns, state),
    (route) => emphasis.showRoute(route)
  )
  const undoTargets = bindTargets(parts)
  return () => {
    undoKnown()
    undoRoute()
    undoTargets()
  }
}

/** Brings a route that is asked for into view; ticking steps off moves nothing, nor does a link that says where to look. */
function bindTargets({ store, scene, camera }: MapParts): Undo {
  let frame = 0
  const showSteps = (isAnimated: boolean) => {
    const { x, y } = scene.atlas
    const box = emptyBox()
    for (const topic of scene.route?.steps ?? []) addPoint(box, x[topic] ?? 0, y[topic] ?? 0)
    if (!hasExtent(box) || camera.view().width === 0) return
    camera.show(cameraOf(fitted(box, camera.view(), camera.insets())), { isAnimated })
  }
  if (isRouteToShow(store.getState())) showSteps(false)
  const undo = store.subscribe((state, before) => {
    if (state.targets === before.targets) return
    cancelAnimationFrame(frame)
    if (!isRouteToShow(state, before)) return
    // The panel comes with the next frame; only then it is known what it leaves free.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => showSteps(true))
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    undo()
  }
}
