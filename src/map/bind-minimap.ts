import type { Atlas } from './atlas.ts'
import type { Box } from './box.ts'
import { hasExtent } from './box.ts'
import { pathOf } from './draw-ground.ts'
import styles from './map.module.css'
import type { MapParts, Undo } from './map-parts.ts'
import type { Palette } from './palette.ts'
import type { Viewport } from './viewport.ts'
import { visibleBox } from './viewport.ts'

const WIDTH = 168
const HEIGHT = 110
const PADDING = 8
/** Seen less of the map than this, one wants to know where one is. */
const MOST_SEEN = 0.7

/**
 * A small picture of all there is to see with a frame around what the screen shows; there while one sees
 * only a part. A press or drag brings the place under the pointer into the middle. For the pointer alone:
 * the keyboard has the same on the map itself. Drawn once a sheet; a frame moves one element.
 */
export function bindMinimap({ container, core, scene, camera }: MapParts): Undo {
  const { root, canvas, frame } = createMinimap()
  container.append(root)
  let drawn: { atlas: Atlas; palette: Palette } | undefined
  const follow = () => {
    const { atlas, palette } = scene
    const view = camera.view()
    const isAny = hasExtent(atlas.bounds) && view.width > 0
    root.hidden = !isAny || !isPart(atlas.bounds, visibleBox(view))
    if (root.hidden) return
    if (drawn?.atlas !== atlas || drawn.palette !== palette) drawWhole(canvas, atlas, palette)
    drawn = { atlas, palette }
    placeFrame(frame, atlas.bounds, view)
  }
  const go = (event: PointerEvent) => {
    if (event.type === 'pointerdown') root.setPointerCapture(event.pointerId)
    else if (!root.hasPointerCapture(event.pointerId)) return
    const { left, top } = root.getBoundingClientRect()
    const { scale, dx, dy } = placing(scene.atlas.bounds)
    const x = (event.clientX - left - dx) / scale
    const y = (event.clientY - top - dy) / scale
    const isAnimated = event.type === 'pointerdown'
    camera.centre({ x, y, zoom: camera.view().zoom }, { isAnimated })
  }
  root.addEventListener('pointerdown', go)
  root.addEventListener('pointermove', go)
  core.on('viewport render', follow)
  follow()
  return () => {
    core.off('viewport render', follow)
    root.remove()
  }
}

function createMinimap() {
  const root = document.createElement('div')
  root.className = styles.minimap ?? ''
  root.setAttribute('aria-hidden', 'true')
  root.dataset.minimap = ''
  const canvas = document.createElement('canvas')
  const frame = document.createElement('div')
  root.append(canvas, frame)
  return { root, canvas, frame }
}

function isPart(all: Box, seen: Box): boolean {
  const across = shareSeen([all.left, all.right], [seen.left, seen.right])
  return across * shareSeen([all.top, all.bottom], [seen.top, seen.bottom]) < MOST_SEEN
}

/** The share of a stretch that another one covers; a point is seen whole or not at all. */
function shareSeen([from, to]: [number, number], [low, high]: [number, number]): number {
  if (to - from < 1) return Number(low <= from && to <= high)
  return Math.max(0, Math.min(to, high) - Math.max(from, low)) / (to - from)
}

function placing(bounds: Box) {
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top]
  const scale = Math.min(
    (WIDTH - 2 * PADDING) / Math.max(1, width),
    (HEIGHT - 2 * PADDING) / Math.max(1, height)
  )
  const dx = (WIDTH - width * scale) / 2 - bounds.left * scale
  const dy = (HEIGHT - height * scale) / 2 - bounds.top * scale
  return { scale, dx, dy }
}

function placeFrame(frame: HTMLElement, bounds: Box, view: Viewport): void {
  const { scale, dx, dy } = placing(bounds)
  const { left, top, right, bottom } = visibleBox(view)
  const x = Math.max(0, left * scale + dx)
  const y = Math.max(0, top * scale + dy)
  frame.style.translate = `${x}px ${y}px`
  frame.style.width = `${Math.max(4, Math.min(WIDTH, right * scale + dx) - x)}px`
  frame.style.height = `${Math.max(4, Math.min(HEIGHT, bottom * scale + dy) - y)}px`
}

function drawWhole(canvas: HTMLCanvasElement, atlas: Atlas, palette: Palette): void {
  const ratio = window.devicePixelRatio
  canvas.width = WIDTH * ratio
  canvas.height = HEIGHT * ratio
  const context = canvas.getContext('2d')
  if (!context) return
  const { scale, dx, dy } = placing(atlas.bounds)
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * dx, ratio * dy)
  for (const territory of atlas.territories) {
    const { fill, border } = palette.area(territory.hue)
    const path = pathOf(territory)
    context.fillStyle = fill
    context.fill(path)
    context.lineWidth = 1 / scale
    context.strokeStyle = border
    context.stroke(path)
  }
  if (atlas.territories.length > 0) return
  context.fillStyle = palette.quietInk
  const size = 2 / scale
  for (const topic of atlas.dots)
    context.fillRect((atlas.x[topic] ?? 0) - size / 2, (atlas.y[topic] ?? 0) - size / 2, size, size)
}
