import type { Atlas, Territory } from './atlas.ts'
import type { Box } from './box.ts'
import { doOverlap } from './box.ts'
import { landHalo } from './land-halo.ts'
import type { Scene } from './scene.ts'
import { screenX, screenY } from './scene.ts'
import type { TextStyle } from './text-sprites.ts'
import { visibleBox } from './viewport.ts'
import { wrapName } from './wrap-name.ts'
import { smoothStep } from './zoom-levels.ts'

/** Map units the layout keeps free for one character of an area's name. */
const KEPT_FREE = 84
const SMALLEST = 11
const LARGEST = 30
/** Areas whose name is tried, the largest of those in sight. */
const MOST = 120
const PINNED_SIZE = 15
const PINNED_FROM = 0.45
/** Where along the land's width a pinned name is tried. */
const PINNED_AT = [0.5, 0.3, 0.7, 0.15, 0.85]

/** An area's name on the screen, in pixels. */
export type AreaName = {
  territory: Territory
  text: string
  style: TextStyle
  box: Box
  alpha: number
}

/**
 * The names of areas that have room on the screen, those of large areas first. They stand where the
 * layout left the land free of topics, grow with the map up to 30 px, and step back when one is near.
 * Near by, land whose name lies off the screen is named at its upper edge.
 */
export function findAreaNames(scene: Scene): AreaName[] {
  const { atlas, view } = scene
  const names: AreaName[] = []
  const visible = visibleBox(view)
  const screen = { left: 0, top: 0, right: view.width, bottom: view.height }
  let tried = 0
  for (const territory of bySize(atlas)) {
    if (!doOverlap(visible, territory.bounds)) continue
    if (tried++ >= MOST) break
    const name = nameInPlace(scene, territory)
    const isSeen = doOverlap(name.box, screen)
    const shown = isSeen ? name : pinnedName(scene, territory)
    if (!shown || names.some((other) => doOverlap(other.box, shown.box))) continue
    shown.style.halo = landHalo(scene, atlas.territories.indexOf(territory), shown.box)
    names.push(shown)
  }
  return names
}

function nameInPlace(scene: Scene, territory: Territory): AreaName {
  const { view, palette, sprites, labelOf } = scene
  const { bounds, nameX, nameY, hue } = territory
  const nearness = smoothStep(0.45, 0.8, view.zoom)
  const isBare = scene.atlas.bare.has(territory)
  const width = (bounds.right - bounds.left) * view.zoom
  const height = (bounds.bottom - bounds.top) * view.zoom
  const size = nameSize(view.zoom, Math.min(width, height))
  const colour = isBare ? palette.quietInk : nearness > 0.5 ? palette.area(hue).ink : palette.ink
  const style = { size, weight: isBare ? 400 : 700, colour, halo: palette.paper }
  const whole = labelOf(territory.area)
  const text = sprites.measure(whole, style).width > width * 0.9 ? wrapName(whole) : whole
  const box = boxAround(screenX(view, nameX), screenY(view, nameY), sprites.measure(text, style))
  return { territory, text, style, box, alpha: isBare ? 0.6 : 1 - 0.35 * nearness }
}

/** NOTE: whole sizes, so that a zoom draws few new bitmaps; large land has a readable name at any zoom. */
function nameSize(zoom: number, land: number): number {
  const size = Math.max(KEPT_FREE * zoom * 1.2, Math.min(20, land / 10))
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, size)))
}

function pinnedName(scene: Scene, territory: Territory): AreaName | null {
  const { view, palette, sprites, labelOf, atlas } = scene
  if (view.zoom < PINNED_FROM) return null
  const left = Math.max(0, screenX(view, territory.bounds.left))
  const right = Math.min(view.width, screenX(view, territory.bounds.right))
  const top = Math.max(0, screenY(view, territory.bounds.top))
  const bottom = Math.min(view.height, screenY(view, territory.bounds.bottom))
  const text = labelOf(territory.area)
  const { ink, fill } = palette.area(territory.hue)
  const style = { size: PINNED_SIZE, weight: 700, colour: ink, halo: palette.paper }
  const size = sprites.measure(text, style)
  if (right - left < size.width * 1.5 || bottom - top < view.height / 4) return null
  const number = atlas.territories.indexOf(territory)
  for (let y = top + size.height; y < (top + bottom) / 2; y += size.height) {
    for (const share of PINNED_AT) {
      const box = boxAround(left + (right - left) * share, y, size)
      const isOnLand = landHalo(scene, number, box) === fill
      if (isOnLand) return { territory, text, style, box, alpha: 0.85 }
    }
  }
  return null
}

function boxAround(
  x: number,
  y: number,
  { width, height }: { width: number; height: number }
): Box {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2
  }
}

const sortedByAtlas = new WeakMap<Atlas, Territory[]>()

/** The largest first, land of which nothing is shown last. */
function bySize(atlas: Atlas): Territory[] {
  let sorted = sortedByAtlas.get(atlas)
  if (!sorted) {
    const { bare, territories } = atlas
    const extent = ({ bounds }: Territory) =>
      (bounds.right - bounds.left) * (bounds.bottom - bounds.top)
    sorted = [...territories].sort(
      (a, b) =>
        Number(bare.has(a)) - Number(bare.has(b)) || extent(b) - extent(a) || a.area - b.area
    )
    sortedByAtlas.set(atlas, sorted)
  }
  return sorted
}
