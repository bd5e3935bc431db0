import { labelFront, labelScene } from './label-scene.ts'
import type { MapParts, Undo } from './map-parts.ts'

const REST = 90

/**
 * Draws the own layers in the very frame in which Cytoscape has drawn its own. Once nothing has moved for
 * 90 ms, `settle` brings the elements, the labels and by `onRest` whoever wants to know up to the new place.
 */
export function bindRendering(
  { core, scene, camera, painter, near }: MapParts,
  onRest: () => void
): { undo: Undo; settle: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let movedAt = 0
  const render = () => {
    const view = camera.view()
    if (isSame(view, scene.view)) return
    scene.view = view
    painter.paint()
    if (movedAt > 0) near.reportFrame(performance.now() - movedAt)
    movedAt = 0
  }
  const settle = () => {
    // On a busy machine a flight may stand still for a while: that is no rest.
    if (camera.isFlying()) return wait()
    scene.view = camera.view()
    near.update()
    labelScene(scene)
    labelFront(scene)
    painter.paint('marks', 'front')
    onRest()
  }
  const wait = () => {
    movedAt ||= performance.now()
    near.hold()
    clearTimeout(timer)
    timer = setTimeout(settle, REST)
  }
  core.on('render', render)
  core.on('viewport', wait)
  const undo = () => {
    clearTimeout(timer)
    near.hold()
    core.off('render', render)
    core.off('viewport', wait)
  }
  return { undo, settle }
}

type View = MapParts['scene']['view']

function isSame(a: View, b: View): boolean {
  return (
    a.zoom === b.zoom &&
    a.panX === b.panX &&
    a.panY === b.panY &&
    a.width === b.width &&
    a.height === b.height
  )
}
