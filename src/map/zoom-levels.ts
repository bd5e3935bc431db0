/** From here the map is near: topics are elements with arrows, every label that has room is shown. */
export const NEAR = 0.6
/** From here the map is at middle distance: sections and the most needed topics have names. */
export const MIDDLE = 0.3
/** As near as one can come. */
export const CLOSEST = 2.5

const HUB = 12
const BUSY = 5

/** Radius of a topic's dot in pixels: hubs are larger; near by it grows with the map. */
export function dotRadius(weight: number, zoom: number): number {
  const scale = weight >= HUB ? 1.5 : weight >= BUSY ? 1.22 : 1
  const base = zoom >= NEAR ? 5 * zoom : Math.max(0.9, Math.min(5 * NEAR, 11 * zoom))
  return scale * Math.min(base, 12)
}

/** 0 up to `from`, 1 from `to` on, smooth in between. */
export function smoothStep(from: number, to: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return share * share * (3 - 2 * share)
}
