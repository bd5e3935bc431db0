import { at } from './at.ts'
import { distance } from './distance.ts'
import { centreOf, crossingsAt, type Field, fromMiddle } from './field.ts'

/** What one crossing costs, as many map units of length at a pull of 1. */
export const CROSSING = 140
/** Pull of arrows that leave the section, and of those inside. */
export const FAR_PULL = 0.45
const NEAR_PULL = 2
/** Pull of the middle of the territory. */
export const MIDDLE = 0.16
const TOGETHER = 0.2
const STAY = 0.2

/** What it costs to have a topic at a place; above `most`, no more than that it is above. */
export function topicCost(field: Field, topic: number, px: number, py: number, most: number) {
  const { x, y, pulls, isPlaced, region } = field
  const centre = centreOf(field, region.sectionOf[topic] ?? 0)
  let cost = MIDDLE * fromMiddle(px, py)
  if (centre) cost += TOGETHER * distance(px - centre.x, 1.6 * (py - centre.y))
  for (const { topic: other, weight, isNear } of pulls[topic] ?? []) {
    if (isPlaced[other] === 0) continue
    const length = distance(px - (x[other] ?? 0), py - (y[other] ?? 0))
    cost += weight * (isNear ? NEAR_PULL : FAR_PULL) * length
  }
  if (cost >= most) return cost
  const room = Math.floor((most - cost) / CROSSING)
  return cost + CROSSING * crossingsAt(field, topic, px, py, room)
}

/** Where a topic is drawn to: mean of its drawn neighbours that stand and of its section. */
export function aimOf(field: Field, topic: number): { x: number; y: number } {
  const { x, y, pulls, isPlaced, region } = field
  const centre = centreOf(field, at(region.sectionOf, topic))
  const together = centre ? TOGETHER : 0
  let sum = STAY + together
  let mx = STAY * at(x, topic) + together * (centre?.x ?? 0)
  let my = STAY * at(y, topic) + together * (centre?.y ?? 0)
  for (const pull of pulls[topic] ?? []) {
    if (!isPlaced[pull.topic]) continue
    const weight = pull.weight * (pull.isNear ? NEAR_PULL : FAR_PULL)
    sum += weight
    mx += weight * at(x, pull.topic)
    my += weight * at(y, pull.topic)
  }
  return { x: mx / sum, y: my / sum }
}
