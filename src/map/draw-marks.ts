import type { Box } from './box.ts'
import { doOverlap } from './box.ts'
import { drawTopic, hollowRadius } from './draw-topic.ts'
import { addPart, partColour, partOf, partRadius } from './part-marks.ts'
import { boxAt } from './place-labels.ts'
import type { PlacedText, Scene } from './scene.ts'
import { screenX, screenY } from './scene.ts'
import { visibleBox } from './viewport.ts'
import { dotRadius, NEAR, smoothStep } from './zoom-levels.ts'

/** Milliseconds for the bitmaps of labels that are new; those left over come with the next frames. */
const FOR_NEW_LABELS = 10
/** Milliseconds in which a new label comes. */
const FADE = 180

/**
 * Draws the topics that are not elements as dots, check marks on what is known, and the labels that found
 * room. False where labels are left over or fade in: then the next frame goes on.
 */
export function drawMarks(context: CanvasRenderingContext2D, scene: Scene): boolean {
  const isWhole = drawLabels(context, scene)
  // Above the labels: the halo of one must not cut another topic's dot.
  if (scene.parts) drawParts(context, scene)
  else drawDots(context, scene)
  if (!scene.route) drawKnown(context, scene)
  return isWhole
}

/** Draws the labels that found room; false where some are left over, or still fading in. */
function drawLabels(context: CanvasRenderingContext2D, scene: Scene): boolean {
  // Farther away than where they found room, labels would overlap: they fade until the map rests.
  const nearness = smoothStep(0.6, 0.92, scene.view.zoom / scene.labelZoom)
  const front = scene.frontLabels.map((label) => placedTextBox(scene, label))
  const now = performance.now()
  const end = now + FOR_NEW_LABELS
  let isWhole = true
  for (const label of scene.labels) {
    const box = placedTextBox(scene, label)
    if (front.some((other) => doOverlap(other, box))) continue
    const { text, style } = label.wish
    const age = smoothStep(0, FADE, now - label.bornAt)
    context.globalAlpha = nearness * age
    if (age < 1) isWhole = false
    if (performance.now() < end || scene.sprites.has(text, style)) drawText(context, scene, label)
    else isWhole = false
  }
  context.globalAlpha = 1
  return isWhole
}

/** Draws a label at its anchor's place on the screen now. */
export function drawText(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { wish, dx, dy }: PlacedText
): void {
  const { view, sprites } = scene
  const left = Math.round(screenX(view, wish.mapX) + dx)
  const top = Math.round(screenY(view, wish.mapY) + dy)
  if (left > view.width || top > view.height || left + wish.width < 0 || top + wish.height < 0)
    return
  const { canvas, width, height } = sprites.get(wish.text, wish.style)
  context.drawImage(canvas, left, top, width, height)
}

/** Where a placed label lies on the screen now. */
export function placedTextBox({ view }: Scene, { wish, dx, dy }: PlacedText): Box {
  const anchor = { ...wish, x: screenX(view, wish.mapX), y: screenY(view, wish.mapY) }
  return boxAt(anchor, dx, dy)
}

/** One path for each hue: a fill costs more than the circles in it. */
function drawDots(context: CanvasRenderingContext2D, scene: Scene): void {
  const { atlas, view, palette, isElement } = scene
  const { x, y } = atlas
  const { fromLexicon } = atlas.columns.topics
  const paths = new Map<number | undefined, Path2D>()
  const hollows = new Map<number | undefined, Path2D>()
  atlas.dotsAt(view.zoom).visit(visibleBox(view, 12), (topic) => {
    // As an element in layers it would vanish from afar.
    if (isElement[topic] && !scene.isArriving && (view.zoom >= NEAR || !atlas.sheet.places)) return
    const hue = atlas.hueOf(topic)
    const radius = dotRadius(atlas.weight[topic] ?? 0, view.zoom)
    const left = screenX(view, x[topic] ?? 0)
    const top = screenY(view, y[topic] ?? 0)
    addCircle(pathOf(hue, paths), left, top, radius)
    if (fromLexicon[topic]) addCircle(pathOf(hue, hollows), left, top, hollowRadius(radius))
  })
  for (const [hue, path] of paths) {
    context.fillStyle = hue === undefined ? palette.quietInk : palette.area(hue).dot
    context.fill(path)
  }
  for (const [hue, path] of hollows) {
    context.fillStyle = hue === undefined ? palette.paper : palette.area(hue).fill
    context.fill(path)
  }
}

/** While outlines are compared, one path for each part instead. */
function drawParts(context: CanvasRenderingContext2D, scene: Scene): void {
  const { atlas, view, palette, isElement } = scene
  const paths = { both: new Path2D(), a: new Path2D(), b: new Path2D() }
  atlas.dotsAt(view.zoom).visit(visibleBox(view, 12), (topic) => {
    const part = partOf(scene, topic)
    if (!part || isElement[topic]) return
    addPart(paths[part], part, {
      x: screenX(view, atlas.x[topic] ?? 0),
      y: screenY(view, atlas.y[topic] ?? 0),
      radius: partRadius(dotRadius(atlas.weight[topic] ?? 0, view.zoom))
    })
  })
  for (const part of ['both', 'a', 'b'] as const) {
    context.fillStyle = partColour(palette, part)
    context.fill(paths[part])
  }
}

function pathOf(hue: number | undefined, paths: Map<number | undefined, Path2D>): Path2D {
  const known = paths.get(hue)
  if (known) return known
  const path = new Path2D()
  paths.set(hue, path)
  return path
}

function addCircle(path: Path2D, x: number, y: number, radius: number) {
  if (radius <= 0) return
  path.moveTo(x + radius, y)
  path.arc(x, y, radius, 0, 2 * Math.PI)
}

/** Fills what is known and checks it. */
export function drawKnown(context: CanvasRenderingContext2D, scene: Scene): void {
  const { atlas, view, palette, known } = scene
  if (known.size === 0) return
  const { x, y } = atlas
  const visible = visibleBox(view, 12)
  for (const topic of known) {
    const [mapX, mapY] = [x[topic] ?? Number.NaN, y[topic] ?? Number.NaN]
    if (!(mapX > visible.left && mapX < visible.right)) continue
    if (!(mapY > visible.top && mapY < visible.bottom)) continue
    const radius = Math.max(
      scene.route && view.zoom >= 0.4 ? 8 : 5,
      dotRadius(atlas.weight[topic] ?? 0, view.zoom) + 1
    )
    const place = { x: screenX(view, mapX), y: screenY(view, mapY) }
    const part = partOf(scene, topic)
    const colour = part ? partColour(palette, part) : palette.accent
    drawTopic(context, palette, { ...place, radius, colour, mark: 'known', part })
  }
}
