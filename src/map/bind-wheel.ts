import type { MapParts, Undo } from './map-parts.ts'

/** Pixels of wheel that double the zoom: three notches of a mouse; a pinch on a touchpad sends a tenth. */
const DOUBLING = 300
const PINCH_DOUBLING = 90
const LINE = 33

/**
 * Zooms with the wheel around the pointer, at the same speed in every browser. Cytoscape's own wheel
 * guesses the device from its first events and is never told of these.
 */
export function bindWheel({ container, stage, camera }: MapParts): Undo {
  const zoom = (event: WheelEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const pixels =
      event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE
    const limited = Math.max(-DOUBLING, Math.min(DOUBLING, pixels))
    const { left, top } = container.getBoundingClientRect()
    const around = { x: event.clientX - left, y: event.clientY - top }
    camera.zoomBy(2 ** (-limited / (event.ctrlKey ? PINCH_DOUBLING : DOUBLING)), around)
  }
  const options = { capture: true, passive: false }
  stage.core.addEventListener('wheel', zoom, options)
  return () => stage.core.removeEventListener('wheel', zoom, options)
}
