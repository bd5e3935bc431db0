import type { AreaName } from './area-names.ts'
import { findAreaNames } from './area-names.ts'
import { isIn } from './box.ts'
import { laneOpacity } from './draw-lanes.ts'
import { placedTextBox } from './draw-marks.ts'
import { laneAt, lineAt } from './line-hit.ts'
import type { Scene } from './scene.ts'
import { screenX, screenY } from './scene.ts'
import type { SeaLane } from './sea-lanes.ts'

/** What lies under a point of the screen; a bundle as the numbers of its territories. */
export type Hit =
  | { kind: 'topic'; topic: number }
  | { kind: 'name'; name: AreaName }
  | { kind: 'edge'; edge: number }
  | { kind: 'bundle'; lane: SeaLane }

const LINE_REACH = 12
const LEAST_LANE = 0.3

/**
 * Finds what the person means: a topic in front, a label, the nearest topic within reach, an area's name,
 * then the nearest prerequisite or bundle within 12 px to each side; null = nothing.
 */
export function hitTest(scene: Scene, x: number, y: number, reach: number): Hit | null {
  const topic =
    frontTopic(scene, x, y, reach) ?? labelled(scene, x, y) ?? nearest(scene, x, y, reach)
  if (topic !== null) return { kind: 'topic', topic }
  const name = findAreaNames(scene).find(({ box }) => isIn(box, x, y))
  if (name) return { kind: 'name', name }
  const edge = lineAt(scene, x, y, LINE_REACH)
  if (edge !== null) return { kind: 'edge', edge }
  if (laneOpacity(scene.view.zoom) < LEAST_LANE) return null
  const lane = laneAt(scene, x, y, LINE_REACH)
  return lane && { kind: 'bundle', lane }
}

/** NOTE: far away the dots in front are larger than the map says, so they are tried one by one. */
function frontTopic({ focus, route, atlas, view }: Scene, x: number, y: number, reach: number) {
  const topics = [
    ...(focus ? [focus.topic, ...focus.needs, ...focus.unlocks] : []),
    ...(route?.steps ?? [])
  ]
  let best: number | null = null
  let least = reach
  for (const topic of topics) {
    const left = screenX(view, atlas.x[topic] ?? 0)
    const top = screenY(view, atlas.y[topic] ?? 0)
    const distance = Math.hypot(left - x, top - y)
    if (distance >= least) continue
    least = distance
    best = topic
  }
  return best
}

function labelled(scene: Scene, x: number, y: number): number | null {
  for (const label of [...scene.frontLabels, ...scene.labels]) {
    if (!scene.atlas.isDot[label.wish.topic]) continue
    if (isIn(placedTextBox(scene, label), x, y)) return label.wish.topic
  }
  return null
}

function nearest({ atlas, view }: Scene, x: number, y: number, reach: number): number | null {
  const mapX = (x - view.panX) / view.zoom
  const mapY = (y - view.panY) / view.zoom
  const topic = atlas.index.nearest(mapX, mapY, reach / view.zoom)
  return topic < 0 ? null : topic
}
