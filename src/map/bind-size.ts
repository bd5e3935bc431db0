import type { MapParts, Undo } from './map-parts.ts'

/** Follows the size of the container: the whole map stays whole, everything else stays where it was. */
export function bindSize({ container, core, stage, scene, camera, painter }: MapParts): Undo {
  let isFirst = true
  const follow = () => {
    if (!stage.resize() && !isFirst) return
    isFirst = false
    // The texts were drawn for another density of pixels, perhaps.
    scene.sprites.clear()
    core.resize()
    if (container.clientWidth === 0) return
    if (camera.isHome) camera.fit()
    scene.view = camera.view()
    painter.paint()
    core.emit('viewport')
  }
  const observer = new ResizeObserver(follow)
  observer.observe(container)
  follow()
  return () => observer.disconnect()
}
