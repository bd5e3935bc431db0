import { partOfBits } from '../store/comparison.ts'
import type { ComparedPart } from '../store/state.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'

/** Who of the compared outlines teaches a topic; null while nothing is compared. */
export function partOf({ parts }: Pick<Scene, 'parts'>, topic: number): ComparedPart | null {
  return parts && partOfBits(parts[topic])
}

/** The colour of a part of a comparison. */
export function partColour({ ink, onlyA, onlyB }: Palette, part: ComparedPart): string {
  return { both: ink, a: onlyA, b: onlyB }[part]
}

/** How Cytoscape calls the shapes, and how large each is drawn to weigh as much as a circle. */
export const PART_SHAPES: Readonly<Record<ComparedPart, { shape: string; scale: number }>> = {
  both: { shape: 'ellipse', scale: 1 },
  a: { shape: 'rectangle', scale: 0.92 },
  b: { shape: 'triangle', scale: 1.25 }
}

/** Adds the mark of a part to a path: both a circle, only the first a square, only the second a triangle. */
export function addPart(
  path: Path2D,
  part: ComparedPart,
  { x, y, radius }: { x: number; y: number; radius: number }
): void {
  const half = radius * PART_SHAPES[part].scale
  if (part === 'a') path.rect(x - half, y - half, 2 * half, 2 * half)
  else if (part === 'b') {
    path.moveTo(x, y - half)
    path.lineTo(x + half, y + half)
    path.lineTo(x - half, y + half)
    path.closePath()
  } else {
    path.moveTo(x + half, y)
    path.arc(x, y, half, 0, 2 * Math.PI)
  }
}

const LEAST_RADIUS = 2
const CLEAR_RADIUS = 3.2

/** The radius of a compared topic: from afar larger, for its shape to be told. */
export function partRadius(radius: number): number {
  const clear = Math.min(CLEAR_RADIUS, 2.2 * radius)
  return Math.max(LEAST_RADIUS, clear, radius)
}
