import type { Camera } from '../store/state.ts'
import type { Box } from './box.ts'
import { hasExtent } from './box.ts'

/** What the screen shows: a point of the map lies at `x * zoom + panX` pixels from the left. */
export type Viewport = { zoom: number; panX: number; panY: number; width: number; height: number }

/** Pixels at each side of the map that something else covers. */
export type Insets = { left: number; top: number; right: number; bottom: number }

/** Nothing covers the map. */
export const NO_INSETS: Insets = { left: 0, top: 0, right: 0, bottom: 0 }

const FIT_PADDING = 28
const CLOSEST_FIT = 1.1

/** The part of the map on the screen, in map units, with `margin` pixels around it. */
export function visibleBox(view: Viewport, margin = 0): Box {
  return {
    left: (-margin - view.panX) / view.zoom,
    top: (-margin - view.panY) / view.zoom,
    right: (view.width + margin - view.panX) / view.zoom,
    bottom: (view.height + margin - view.panY) / view.zoom
  }
}

/** The viewport that shows a box of the map as large as the screen beside the insets allows. */
export function fitted(box: Box, view: Viewport, insets: Insets): Viewport {
  if (!hasExtent(box)) return { ...view, zoom: 1, panX: view.width / 2, panY: view.height / 2 }
  const padding = Math.min(FIT_PADDING, view.width / 20)
  const free = freeBox(view, insets, padding)
  const zoom = Math.min(
    (free.right - free.left) / Math.max(1, box.right - box.left),
    (free.bottom - free.top) / Math.max(1, box.bottom - box.top),
    CLOSEST_FIT
  )
  return centred(view, free, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, zoom })
}

/** The camera of a viewport: what lies at the middle of the screen. */
export function cameraOf(view: Viewport): Camera {
  return {
    x: (view.width / 2 - view.panX) / view.zoom,
    y: (view.height / 2 - view.panY) / view.zoom,
    zoom: view.zoom
  }
}

/** The viewport of a camera on a screen of the same size. */
export function viewportOf(camera: Camera, view: Viewport): Viewport {
  return {
    ...view,
    zoom: camera.zoom,
    panX: view.width / 2 - camera.x * camera.zoom,
    panY: view.height / 2 - camera.y * camera.zoom
  }
}

/** The camera, moved as far as it must so that a quarter of the screen each way lies over the box. */
export function keptNear({ x, y, zoom }: Camera, box: Box, view: Viewport): Camera {
  if (!hasExtent(box)) return { x, y, zoom }
  const away = { x: view.width / 4 / zoom, y: view.height / 4 / zoom }
  return {
    x: Math.min(box.right + away.x, Math.max(box.left - away.x, x)),
    y: Math.min(box.bottom + away.y, Math.max(box.top - away.y, y)),
    zoom
  }
}

/** The viewport with a point of the map in the middle of what the insets leave free. */
export function centredOn(view: Viewport, insets: Insets, camera: Camera): Viewport {
  return centred(view, freeBox(view, insets, 0), camera)
}

/** The pixels that nothing covers; at least a tenth of the screen. */
export function freeBox({ width, height }: Viewport, insets: Insets, padding: number): Box {
  const left = insets.left + padding
  const top = insets.top + padding
  return {
    left,
    top,
    right: Math.max(left + width / 10, width - insets.right - padding),
    bottom: Math.max(top + height / 10, height - insets.bottom - padding)
  }
}

function centred(view: Viewport, free: Box, { x, y, zoom }: Camera): Viewport {
  const panX = (free.left + free.right) / 2 - x * zoom
  const panY = (free.top + free.bottom) / 2 - y * zoom
  return { ...view, zoom, panX, panY }
}
