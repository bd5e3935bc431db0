import { bendBetween } from './curve.ts'
import type { Viewport } from './viewport.ts'

/** An arrow between two places of the map; widths and radii in pixels. */
export type Arrow = {
  sx: number
  sy: number
  tx: number
  ty: number
  /** Radius of the topic it ends at. */
  radius: number
  width: number
  colour: string
  isDashed: boolean
  /** An open head, of two strokes, instead of a filled one. */
  isOpen?: boolean
}

/** Draws a curved arrow as Cytoscape draws the same edge: quadratic pieces through the middle of the bend. */
export function drawArrow(context: CanvasRenderingContext2D, view: Viewport, arrow: Arrow): void {
  const { sx, sy, tx, ty, radius, width, colour, isDashed, isOpen = false } = arrow
  const bend = bendBetween(sx, sy, tx, ty)
  const px = (x: number) => x * view.zoom + view.panX
  const py = (y: number) => y * view.zoom + view.panY
  const head = headLength(width)
  const [x1, y1, x2, y2] = [px(bend.x1), py(bend.y1), px(bend.x2), py(bend.y2)]
  const angle = Math.atan2(py(ty) - y2, px(tx) - x2)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const tip = { x: px(tx) - (radius + 2) * cos, y: py(ty) - (radius + 2) * sin }
  context.strokeStyle = colour
  context.lineWidth = width
  context.lineCap = 'butt'
  context.setLineDash(isDashed ? [5, 4] : [])
  context.beginPath()
  context.moveTo(px(sx), py(sy))
  context.quadraticCurveTo(x1, y1, (x1 + x2) / 2, (y1 + y2) / 2)
  const end = isOpen ? 0 : head - 1
  context.quadraticCurveTo(x2, y2, tip.x - end * cos, tip.y - end * sin)
  context.stroke()
  context.setLineDash([])
  if (isOpen) strokeHead(context, { ...tip, angle, length: head, colour })
  else drawHead(context, { ...tip, angle, length: head, colour })
}

/** Angle between an arrow and each stroke of its open head. */
const SPREAD = 0.52

/** Length of an arrow's head by the width of its line. */
function headLength(width: number): number {
  return 5 + 1.6 * width
}

type Head = { x: number; y: number; angle: number; length: number; colour: string }

function strokeHead(context: CanvasRenderingContext2D, { x, y, angle, length }: Head): void {
  context.lineJoin = 'miter'
  context.beginPath()
  for (const side of [-SPREAD, SPREAD]) {
    context.moveTo(x, y)
    context.lineTo(x - length * Math.cos(angle + side), y - length * Math.sin(angle + side))
  }
  context.stroke()
}

/** A slim filled arrow head whose tip lies at x, y. */
export function drawHead(
  context: CanvasRenderingContext2D,
  { x, y, angle, length, colour }: Head
): void {
  const half = length * 0.45
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  context.fillStyle = colour
  context.beginPath()
  context.moveTo(x, y)
  context.lineTo(x - length * cos + half * sin, y - length * sin - half * cos)
  context.lineTo(x - length * cos - half * sin, y - length * sin + half * cos)
  context.fill()
}
