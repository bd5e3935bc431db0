import { bindTo } from '../store/create-store.ts'
import { knownTopics } from '../store/state.ts'
import { addPoint, emptyBox, hasExtent } from './box.ts'
import { isRouteToShow } from './is-route-to-show.ts'
import type { MapParts, Undo } from './map-parts.ts'

/** Marks on the map what is known and what the route asks for. */
export function bindRoute(parts: MapParts): Undo {
  const { store, routes, scene, emphasis, painter } = parts
  const undoKnown = bindTo(store, knownTopics, (known) => {
    scene.known = known
    painter.request('marks', 'front')
  })
  emphasis.showRoute(routes.getState().route)
  const undoRoute = routes.subscribe(({ route }, before) => {
    if (route !== before.route) emphasis.showRoute(route)
  })
  const undoTargets = bindTargets(parts)
  return () => {
    undoKnown()
    undoRoute()
    undoTargets()
  }
}

/** Brings a route that is asked for into view once it is found; ticking steps off moves nothing, nor does a link that says where to look. */
function bindTargets({ store, routes, scene, camera }: MapParts): Undo {
  let frame = 0
  let isWanted = isRouteToShow(store.getState())
  let isAnimated = false
  const showSteps = () => {
    const { x, y } = scene.atlas
    const box = emptyBox()
    for (const topic of scene.route?.steps ?? []) addPoint(box, x[topic] ?? 0, y[topic] ?? 0)
    if (!hasExtent(box) || camera.view().width === 0) return
    camera.showBox(box, { isAnimated })
  }
  const showFound = () => {
    if (!isWanted || routes.getState().isPending) return
    isWanted = false
    if (!isAnimated) return showSteps()
    // The panel comes with the next frame; only then it is known what it leaves free.
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(showSteps)
    })
  }
  showFound()
  const undoTargets = store.subscribe((state, before) => {
    if (state.targets === before.targets) return
    cancelAnimationFrame(frame)
    isWanted = isRouteToShow(state, before)
    isAnimated = true
    showFound()
  })
  const undoRoutes = routes.subscribe(showFound)
  return () => {
    cancelAnimationFrame(frame)
    undoTargets()
    undoRoutes()
  }
}
