import type { Core } from 'cytoscape'
import type { Camera } from '../store/state.ts'
import type { Box } from './box.ts'
import type { Scene } from './scene.ts'
import type { Insets, Viewport } from './viewport.ts'
import { cameraOf, centredOn, fitted, keptNear, viewportOf } from './viewport.ts'
import { CLOSEST } from './zoom-levels.ts'

/** Moves what the screen shows; every move ends in Cytoscape, which tells the rest. */
export type MapCamera = {
  /** Whether the whole map is shown as it was first, nothing having moved it since. */
  isHome: boolean
  /** Whether it is still on the way to where it was sent. */
  isFlying(): boolean
  /** What the screen shows, as Cytoscape has it. */
  view(): Viewport
  fit(options?: { isAnimated: boolean }): void
  panBy(dx: number, dy: number): void
  /** Zooms around a point of the screen, its middle without one. */
  zoomBy(factor: number, around?: { x: number; y: number }, options?: { isAnimated: boolean }): void
  show(camera: Camera, options?: { isAnimated: boolean }): void
  /** Brings a box of the map into what nothing covers, as large as it can be. */
  showBox(box: Box, options?: { isAnimated: boolean }): void
  /** Brings a place of the map into the middle of what nothing covers. */
  centre(camera: Camera, options?: { isAnimated: boolean }): void
  insets(): Insets
}

type CameraOptions = {
  core: Core
  scene: Scene
  insets: () => Insets
  prefersReducedMotion: () => boolean
}

const FLIGHT = 250
/** A page that is not shown flies no further. */
const LONGEST_FLIGHT = 2000
/** Pixels that half a label needs beside its topic. */
const LABEL = 40
/** How much farther than the whole map one can go. */
const FARTHEST = 0.6

/** The camera of a Cytoscape. */
export function createCamera(options: CameraOptions): MapCamera {
  const { core, scene, insets, prefersReducedMotion } = options
  const view = (): Viewport => {
    const { x, y } = core.pan()
    return { zoom: core.zoom(), panX: x, panY: y, width: core.width(), height: core.height() }
  }
  /** A camera that shows some of the map, at a zoom there is. */
  const allowed = ({ x, y, zoom }: Camera) => {
    const possible = Math.min(CLOSEST, Math.max(core.minZoom(), zoom))
    return keptNear({ x, y, zoom: possible }, scene.atlas.bounds, view())
  }
  const whole = () => fitted(scene.atlas.bounds, view(), roomForLabels())
  /** What stands in layers ends with labels, not with coasts. */
  const roomForLabels = () => {
    const { left, top, right, bottom } = insets()
    if (!scene.atlas.sheet.places) return { left, top, right, bottom }
    const beside = Math.min(LABEL, view().width / 16)
    return { left: left + beside, top, right: right + beside, bottom: bottom + LABEL / 2 }
  }
  /** Where a flight is bound for; null = on the ground. */
  let bound: Viewport | null = null
  let landsBy = 0
  const move = (target: Viewport, isAnimated: boolean) => {
    core.stop()
    const viewport = { zoom: target.zoom, pan: { x: target.panX, y: target.panY } }
    bound = isAnimated && !prefersReducedMotion() ? target : null
    landsBy = performance.now() + LONGEST_FLIGHT
    if (!bound) core.viewport(viewport)
    else core.animate(viewport, { duration: FLIGHT, easing: 'ease-out', complete: land })
  }
  const land = () => {
    bound = null
  }
  const camera: MapCamera = {
    isHome: true,
    view,
    insets,
    isFlying: () => bound !== null && performance.now() < landsBy,
    fit({ isAnimated } = { isAnimated: false }) {
      const home = whole()
      core.minZoom(home.zoom * FARTHEST)
      move(home, isAnimated)
      camera.isHome = true
    },
    panBy(dx, dy) {
      camera.isHome = false
      const now = view()
      move({ ...now, panX: now.panX - dx, panY: now.panY - dy }, false)
    },
    zoomBy(factor, around, { isAnimated } = { isAnimated: false }) {
      camera.isHome = false
      // Who presses twice means twice, however far the first flight has come.
      const now = (isAnimated && bound) || view()
      const { x, y } = around ?? { x: now.width / 2, y: now.height / 2 }
      const zoom = Math.min(CLOSEST, Math.max(core.minZoom(), now.zoom * factor))
      const ratio = zoom / now.zoom
      const panX = x - (x - now.panX) * ratio
      const panY = y - (y - now.panY) * ratio
      move({ ...now, zoom, panX, panY }, isAnimated)
    },
    show(target, { isAnimated } = { isAnimated: false }) {
      camera.isHome = false
      move(viewportOf(allowed(target), view()), isAnimated)
    },
    showBox(box, options) {
      camera.show(cameraOf(fitted(box, view(), insets())), options)
    },
    centre(target, { isAnimated } = { isAnimated: false }) {
      camera.isHome = false
      move(centredOn(view(), insets(), allowed(target)), isAnimated)
    }
  }
  return camera
}

/** The camera as the address and the store keep it: tenths of a unit, thousandths of a zoom. */
export function roundedCamera(view: Viewport): Camera {
  const { x, y, zoom } = cameraOf(view)
  return {
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    zoom: Number(zoom.toPrecision(3))
  }
}
