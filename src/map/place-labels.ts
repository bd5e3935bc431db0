import type { Box } from './box.ts'
import { doOverlap, isIn } from './box.ts'

/** Where a label may stand around its anchor, tried in this order. */
export type Side = 'below' | 'right' | 'above' | 'left' | 'middle'

/** A label that asks for room, in pixels; `gap` is the radius of what stands at the anchor. */
export type LabelWish = {
  x: number
  y: number
  width: number
  height: number
  gap: number
  sides: readonly Side[]
}

/** A label's place: the corner of its box, relative to its anchor. */
export type LabelPlace<Wish> = { wish: Wish; dx: number; dy: number }

const CELL = 48

/**
 * Gives room to one wish after the other, the most wanted first: each takes the first side where its
 * box meets neither `taken` boxes, nor boxes given before, nor what `isBlocked` says; one without
 * room waits. With a `screen`, labels of what lies on it stay whole: above and below they move aside. Boxes are kept on a grid of 48 px, so a wish costs the boxes around it.
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  taken: readonly Box[],
  isBlocked: (box: Box, wish: Wish) => boolean = () => false,
  screen?: Box
): LabelPlace<Wish>[] {
  const boxes = createBoxGrid()
  for (const box of taken) boxes.add(box)
  const places: LabelPlace<Wish>[] = []
  for (const wish of wishes) {
    for (const side of wish.sides) {
      const { dx, dy } = cornerOn(screen, wish, side)
      const box = boxAt(wish, dx, dy)
      if (screen && isCut(box, wish, screen)) continue
      if (boxes.meets(box) || isBlocked(box, wish)) continue
      boxes.add(box)
      places.push({ wish, dx, dy })
      break
    }
  }
  return places
}

/** The box of a label whose corner lies at dx, dy from its anchor. */
export function boxAt({ x, y, width, height }: LabelWish, dx: number, dy: number): Box {
  return { left: x + dx, top: y + dy, right: x + dx + width, bottom: y + dy + height }
}

function cornerAt({ width, height, gap }: LabelWish, side: Side): { dx: number; dy: number } {
  if (side === 'below') return { dx: -width / 2, dy: gap }
  if (side === 'above') return { dx: -width / 2, dy: -gap - height }
  if (side === 'right') return { dx: gap + 2, dy: -height / 2 }
  if (side === 'left') return { dx: -gap - 2 - width, dy: -height / 2 }
  return { dx: -width / 2, dy: -height / 2 }
}

/** The corner; above and below the anchor moved sideways, until the label is on the screen. */
function cornerOn(
  screen: Box | undefined,
  wish: LabelWish,
  side: Side
): { dx: number; dy: number } {
  const corner = cornerAt(wish, side)
  const { x, y, width } = wish
  if (!screen || !isIn(screen, x, y) || (side !== 'below' && side !== 'above')) return corner
  const left = Math.max(screen.left, Math.min(screen.right - width, x + corner.dx))
  return { dx: left - x, dy: corner.dy }
}

/** Whether the edge of the screen cuts the label of something that lies on it, and need not. */
function isCut(box: Box, { x, y }: LabelWish, screen: Box): boolean {
  if (!isIn(screen, x, y)) return false
  const isTooWide = box.right - box.left > screen.right - screen.left
  const isBeside = !isTooWide && (box.left < screen.left || box.right > screen.right)
  return isBeside || box.top < screen.top || box.bottom > screen.bottom
}

function createBoxGrid() {
  const cells = new Map<number, Box[]>()
  const forCells = (box: Box, visit: (key: number) => boolean): boolean => {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++)
      for (
        let column = Math.floor(box.left / CELL);
        column <= Math.floor(box.right / CELL);
        column++
      )
        if (visit(row * 65_536 + column)) return true
    return false
  }
  return {
    add(box: Box) {
      forCells(box, (key) => {
        const boxes = cells.get(key)
        if (boxes) boxes.push(box)
        else cells.set(key, [box])
        return false
      })
    },
    meets: (box: Box) =>
      forCells(box, (key) => cells.get(key)?.some((other) => doOverlap(box, other)) ?? false)
  }
}
