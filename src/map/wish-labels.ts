import { endsOf, frontRadius } from './draw-front.ts'
import type { Side } from './place-labels.ts'
import type { Scene, TextWish } from './scene.ts'
import { screenX, screenY } from './scene.ts'
import type { TextStyle } from './text-sprites.ts'
import { visibleBox } from './viewport.ts'
import { dotRadius, MIDDLE } from './zoom-levels.ts'

const MOST = 1200
const HUB = 12
const AROUND: readonly Side[] = ['below', 'right', 'above', 'left']
const BELOW_OR_RIGHT: readonly Side[] = ['below', 'right']
const MIDDLE_ONLY: readonly Side[] = ['middle']

/** Names that ask for room at this zoom, the most wanted first: sections, then the most needed topics. */
export function wishLabels(scene: Scene): TextWish[] {
  const { view, atlas } = scene
  if (view.zoom < MIDDLE && !atlas.sheet.places) return []
  const visible = visibleBox(view, 40)
  const sections: number[] = []
  atlas.sectionIndex.visit(visible, (topic) => sections.push(topic))
  const topics: number[] = []
  // NOTE: of a large graph only as many as could find room at all.
  atlas.dotsAt(view.zoom / 2).visit(visible, (topic) => topics.push(topic))
  const weight = (topic: number) => atlas.weight[topic] ?? 0
  topics.sort((a, b) => weight(b) - weight(a) || a - b)
  return [
    ...sections.slice(0, MOST).map((topic) => sectionWish(scene, topic)),
    ...topics.slice(0, MOST).map((topic) => topicWish(scene, topic))
  ]
}

/** Names that go with the emphasis at any zoom: what is pointed at or selected, the route, the neighbours. */
export function wishFrontLabels(scene: Scene): TextWish[] {
  const { focus, selected, route, atlas, view } = scene
  const topics = new Set<number>()
  const centre = atlas.sheet.places?.centre ?? null
  if (centre !== null) topics.add(centre)
  if (focus) topics.add(focus.topic)
  if (selected !== null && atlas.isDot[selected]) topics.add(selected)
  for (const topic of endsOf(scene, scene.edge)) topics.add(topic)
  for (const topic of scene.pair ?? []) if (Number.isFinite(atlas.x[topic])) topics.add(topic)
  const main = new Set(topics)
  for (const topic of [...(focus?.needs ?? []), ...(focus?.unlocks ?? [])]) topics.add(topic)
  for (const topic of route?.spine ?? []) topics.add(topic)
  for (const topic of route?.steps ?? [])
    if (view.zoom >= MIDDLE || route?.ready.has(topic)) topics.add(topic)
  return [...topics].map((topic) => {
    const style = { size: main.has(topic) ? 15 : 13, halo: scene.palette.paper }
    const strong = { ...style, weight: main.has(topic) ? 700 : 500, colour: scene.palette.ink }
    const isRinged = topic === selected || topic === centre
    const gap = frontRadius(scene, topic) + (isRinged ? 6 : 2)
    return { ...wishAt(scene, topic, strong, gap, AROUND), isMain: main.has(topic) }
  })
}

function sectionWish(scene: Scene, topic: number): TextWish {
  const { palette, atlas, view } = scene
  const hue = atlas.hueOf(topic)
  const colour = hue === undefined ? palette.quietInk : palette.area(hue).ink
  const size = view.zoom < 0.5 ? 12 : view.zoom < 0.9 ? 14 : 16
  const style = { size, weight: 600, colour, halo: palette.paper }
  return wishAt(scene, topic, style, 0, MIDDLE_ONLY)
}

function topicWish(scene: Scene, topic: number): TextWish {
  const { palette, atlas, view } = scene
  const weight = atlas.weight[topic] ?? 0
  const isHub = weight >= HUB
  const style = {
    halo: palette.paper,
    size: view.zoom < 0.55 ? 12 : view.zoom < 1.5 ? 13 : 15,
    weight: isHub ? 600 : 400,
    colour: isHub ? palette.ink : palette.quietInk
  }
  return wishAt(scene, topic, style, dotRadius(weight, view.zoom) + 1, BELOW_OR_RIGHT)
}

function wishAt(
  scene: Scene,
  topic: number,
  style: TextStyle,
  gap: number,
  sides: readonly Side[]
): TextWish {
  const { atlas, view, labelOf, sprites } = scene
  const text = labelOf(topic)
  const mapX = atlas.x[topic] ?? 0
  const mapY = atlas.y[topic] ?? 0
  const x = screenX(view, mapX)
  const y = screenY(view, mapY)
  return { topic, text, style, mapX, mapY, x, y, gap, sides, ...sprites.measure(text, style) }
}
