import { REQUIRED } from '../../graph/file/columns.ts'
import { drawArrow } from './draw-arrow.ts'
import { drawKnown, drawText } from './draw-marks.ts'
import { drawAreaNames } from './draw-names.ts'
import type { TopicMark } from './draw-topic.ts'
import { drawTopic, strokeCircle } from './draw-topic.ts'
import { partColour, partOf } from './part-marks.ts'
import type { RouteMarks } from './route-marks.ts'
import type { Scene } from './scene.ts'
import { screenX, screenY } from './scene.ts'
import { dotRadius, NEAR } from './zoom-levels.ts'

/**
 * Draws what comes forward: the route, the topic pointed at or selected with its neighbours, and their
 * labels; the names of areas above the arrows, so that no line crosses them.
 */
export function drawFront(context: CanvasRenderingContext2D, scene: Scene): void {
  const { focus, route, selected, palette } = scene
  if (route) drawSpine(context, scene, route)
  for (const edge of focus?.needEdges ?? []) drawEdge(context, scene, edge, palette.upstream)
  for (const edge of focus?.unlockEdges ?? [])
    drawEdge(context, scene, edge, palette.downstream, true)
  if (scene.edge !== null) drawEdge(context, scene, scene.edge, palette.accent)
  drawAreaNames(context, scene)
  if (route) drawSteps(context, scene, route)
  if (focus) {
    for (const topic of focus.needs) drawFrontTopic(context, scene, topic)
    for (const topic of focus.unlocks) drawFrontTopic(context, scene, topic)
    drawFrontTopic(context, scene, focus.topic)
  }
  for (const topic of endsOf(scene, scene.edge)) drawFrontTopic(context, scene, topic)
  const centre = scene.atlas.sheet.places?.centre
  if (centre !== undefined && centre !== null && centre !== selected) {
    drawFrontTopic(context, scene, centre)
    drawRing(context, scene, centre)
  }
  if (selected !== null) {
    drawFrontTopic(context, scene, selected)
    drawRing(context, scene, selected)
  }
  for (const topic of scene.pair ?? []) {
    if (scene.atlas.isDot[topic] === 1) drawFrontTopic(context, scene, topic)
    drawRing(context, scene, topic)
  }
  for (const label of scene.frontLabels) drawText(context, scene, label)
}

/** The two topics of a prerequisite; none without one. */
export function endsOf({ atlas }: Scene, edge: number | null): number[] {
  const { source, target } = atlas.columns.edges
  return edge === null ? [] : [source[edge] ?? 0, target[edge] ?? 0]
}

/** Radius in pixels of a topic that stands in front. */
export function frontRadius(scene: Scene, topic: number): number {
  const { atlas, view, route } = scene
  const plain = dotRadius(atlas.weight[topic] ?? 0, view.zoom)
  if (route?.numberOf.has(topic)) return Math.max(plain, view.zoom < 0.4 ? 5 : 9)
  return Math.max(plain + 0.5, 4)
}

function drawSpine(context: CanvasRenderingContext2D, scene: Scene, { spine }: RouteMarks): void {
  spine.forEach((topic, i) => {
    const before = spine[i - 1]
    if (before !== undefined) drawStretch(context, scene, before, topic)
  })
}

function drawSteps(context: CanvasRenderingContext2D, scene: Scene, route: RouteMarks): void {
  drawKnown(context, scene)
  for (const topic of route.spine) drawFrontTopic(context, scene, topic)
  for (const topic of route.steps) drawFrontTopic(context, scene, topic)
}

function drawStretch(
  context: CanvasRenderingContext2D,
  scene: Scene,
  from: number,
  to: number
): void {
  const width = scene.view.zoom < 0.4 ? 2.6 : 3.6
  drawArrow(context, scene.view, {
    ...ends(scene, from, to),
    radius: frontRadius(scene, to),
    width,
    colour: scene.palette.accent,
    isDashed: false
  })
}

/** What a topic needs has filled heads, what it unlocks open ones: not only the colour tells. */
function drawEdge(
  context: CanvasRenderingContext2D,
  scene: Scene,
  edge: number,
  colour: string,
  isOpen = false
) {
  const { edges } = scene.atlas.columns
  const from = edges.source[edge] ?? 0
  const to = edges.target[edge] ?? 0
  const isRequired = edges.strength[edge] === REQUIRED
  drawArrow(context, scene.view, {
    ...ends(scene, from, to),
    radius: frontRadius(scene, to),
    width: (scene.view.zoom < NEAR ? 1.4 : 1.8) + (edge === scene.edge ? 1.2 : 0),
    colour,
    isOpen,
    isDashed: !isRequired
  })
}

function ends({ atlas }: Scene, from: number, to: number) {
  const { x, y } = atlas
  return { sx: x[from] ?? 0, sy: y[from] ?? 0, tx: x[to] ?? 0, ty: y[to] ?? 0 }
}

function drawFrontTopic(context: CanvasRenderingContext2D, scene: Scene, topic: number): void {
  const { atlas, view, palette, route } = scene
  const { x, y } = atlas
  const hue = atlas.hueOf(topic)
  const part = partOf(scene, topic)
  drawTopic(context, palette, {
    x: screenX(view, x[topic] ?? 0),
    y: screenY(view, y[topic] ?? 0),
    radius: frontRadius(scene, topic),
    colour: part
      ? partColour(palette, part)
      : hue === undefined
        ? palette.quietInk
        : palette.area(hue).dot,
    part,
    mark: markOf(scene, topic),
    hollow: atlas.columns.topics.fromLexicon[topic] ? palette.surface : undefined,
    step: route?.numberOf.get(topic)
  })
}

function markOf({ known, route }: Scene, topic: number): TopicMark {
  if (known.has(topic)) return 'known'
  if (!route?.numberOf.has(topic)) return 'plain'
  return route.ready.has(topic) ? 'ready' : 'later'
}

function drawRing(context: CanvasRenderingContext2D, scene: Scene, topic: number): void {
  const { atlas, view, palette, route } = scene
  const { x, y } = atlas
  const left = screenX(view, x[topic] ?? 0)
  const top = screenY(view, y[topic] ?? 0)
  const away = route?.ready.has(topic) ? 6.5 : 4
  strokeCircle(context, left, top, frontRadius(scene, topic) + away, palette.accent, 2.25)
}
