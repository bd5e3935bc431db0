import { findAreaNames } from './area-names.ts'
import type { Box } from './box.ts'
import { doOverlap } from './box.ts'
import { frontRadius } from './draw-front.ts'
import { landHalo } from './land-halo.ts'
import type { LabelPlace } from './place-labels.ts'
import { boxAt, placeLabels } from './place-labels.ts'
import type { PlacedText, Scene, TextWish } from './scene.ts'
import { screenX, screenY } from './scene.ts'
import { wishFrontLabels, wishLabels } from './wish-labels.ts'
import { dotRadius } from './zoom-levels.ts'

/** Gives room to the quiet labels of what the screen shows: beside area names, never on another topic's dot. */
export function labelScene(scene: Scene): void {
  const names = findAreaNames(scene).map(({ box }) => box)
  const placed = placeLabels(wishLabels(scene), names, (box, wish) => coversDot(scene, box, wish))
  scene.labels = withBirths(scene, haloed(scene, placed))
  scene.labelZoom = scene.view.zoom
}

/** Gives room to the labels of what stands in front; they avoid each other, the topics in front and, but for the topic itself, area names. */
export function labelFront(scene: Scene): void {
  const wishes = wishFrontLabels(scene)
  const dots = wishes.map(({ topic, x, y }) => ({
    topic,
    ...dotBox(x, y, frontRadius(scene, topic))
  }))
  const names = findAreaNames(scene).map(({ box }) => box)
  const { width, height } = scene.view
  const screen = { left: 0, top: 0, right: width, bottom: height }
  const isBlocked = (box: Box, wish: TextWish) => {
    if (!wish.isMain && names.some((name) => doOverlap(name, box))) return true
    return dots.some((dot) => dot.topic !== wish.topic && isHit(dot, box))
  }
  const placed = placeLabels(wishes, [], isBlocked, screen)
  scene.frontLabels = haloed(scene, placed).map((label) => ({ ...label, bornAt: 0 }))
}

/** Labels that stood there before stay; new ones are born now, and fade in. */
function withBirths(scene: Scene, labels: readonly Placed[]): PlacedText[] {
  const before = new Map(scene.labels.map(({ wish, bornAt }) => [wish.topic, bornAt]))
  const now = scene.prefersReducedMotion() ? 0 : performance.now()
  return labels.map((label) => ({ ...label, bornAt: before.get(label.wish.topic) ?? now }))
}

type Placed = LabelPlace<TextWish>

function haloed(scene: Scene, labels: readonly Placed[]): Placed[] {
  return labels.map(({ wish, dx, dy }) => {
    const territory = scene.atlas.territoryOf[wish.topic] ?? -1
    const halo = landHalo(scene, territory, boxAt(wish, dx, dy))
    return { wish: { ...wish, style: { ...wish.style, halo } }, dx, dy }
  })
}

function coversDot(scene: Scene, box: Box, wish: TextWish): boolean {
  const { view, atlas } = scene
  const { x, y } = atlas
  const inMap = {
    left: (box.left - view.panX) / view.zoom,
    right: (box.right - view.panX) / view.zoom,
    top: (box.top - view.panY) / view.zoom,
    bottom: (box.bottom - view.panY) / view.zoom
  }
  let isCovered = false
  atlas.dotsAt(view.zoom).visit(inMap, (topic) => {
    if (topic === wish.topic || isCovered) return
    const radius = dotRadius(atlas.weight[topic] ?? 0, view.zoom)
    const dot = dotBox(screenX(view, x[topic] ?? 0), screenY(view, y[topic] ?? 0), radius)
    isCovered = isHit(dot, box)
  })
  return isCovered
}

function dotBox(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

/** NOTE: a label's box ends in its halo; two pixels of that may touch a dot. */
function isHit(dot: Box, label: Box): boolean {
  return (
    dot.left < label.right - 2 &&
    dot.right > label.left + 2 &&
    dot.top < label.bottom - 2 &&
    dot.bottom > label.top + 2
  )
}
