import type { Hit } from './hit-test.ts'
import type { Scene } from './scene.ts'

/** A line that wants to be explained: a prerequisite, or so many of them from one area to another. */
export type LineHint =
  | { kind: 'edge'; edge: number }
  | { kind: 'bundle'; from: number; to: number; count: number }

/** What to say beside a place of the map, in its pixels. */
export type MapHint = LineHint & { x: number; y: number }

/** What explains what is pointed at; null where a name says enough. */
export function hintOf({ atlas }: Scene, hit: Hit | null): LineHint | null {
  if (hit?.kind === 'edge') return hit
  if (hit?.kind !== 'bundle') return null
  const { from, to, count } = hit.lane
  const [before, after] = [atlas.territories[from]?.area, atlas.territories[to]?.area]
  if (before === undefined || after === undefined) return null
  return { kind: 'bundle', from: before, to: after, count }
}
