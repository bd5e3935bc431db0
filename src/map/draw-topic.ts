import type { ComparedPart } from '../store/state.ts'
import type { Palette } from './palette.ts'
import { addPart } from './part-marks.ts'

/** How a topic is marked: shape and mark differ, not only the colour. */
export type TopicMark = 'plain' | 'known' | 'ready' | 'later'

/** A topic's dot; radius in pixels, `step` is written into it where it is large enough. */
export type Dot = {
  x: number
  y: number
  radius: number
  colour: string
  mark: TopicMark
  /** The colour inside its ring, for a topic that no outline teaches. */
  hollow?: string | undefined
  step?: number | undefined
  /** Who of two compared outlines teaches it: its shape, while its colour holds for known ones too. */
  part?: ComparedPart | null
}

const ROOM_FOR_NUMBER = 8

/** Draws one topic: a step is filled, one that is ready also has a ring; known is grey with a check mark. */
export function drawTopic(
  context: CanvasRenderingContext2D,
  { accent, onAccent, quietInk, surface, font }: Palette,
  dot: Dot
): void {
  const { x, y, radius, mark, step, hollow, part } = dot
  if (part) fillPart(context, dot, part)
  else if (mark === 'plain') fillCircle(context, x, y, radius, dot.colour)
  else fillCircle(context, x, y, radius, mark === 'known' ? quietInk : accent)
  if (mark === 'plain' && hollow && !part) fillCircle(context, x, y, hollowRadius(radius), hollow)
  if (mark === 'ready') strokeCircle(context, x, y, radius + 3, accent, 1.75)
  if (mark === 'known') drawCheck(context, x, y, radius, surface)
  if (step === undefined || radius < ROOM_FOR_NUMBER) return
  context.fillStyle = onAccent
  context.font = `600 ${Math.round(radius * (step > 99 ? 0.85 : 1.1))}px ${font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(String(step), x, y + radius * 0.06)
}

/** The radius of what is not filled in a hollow dot; small dots stay whole. */
export function hollowRadius(radius: number): number {
  return radius < 2.4 ? 0 : radius - 1.6
}

function fillPart(
  context: CanvasRenderingContext2D,
  { x, y, radius, colour }: Dot,
  part: ComparedPart
) {
  const path = new Path2D()
  addPart(path, part, { x, y, radius })
  context.fillStyle = colour
  context.fill(path)
}

function fillCircle(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string
): void {
  context.fillStyle = colour
  context.beginPath()
  context.arc(x, y, Math.max(0.5, radius), 0, 2 * Math.PI)
  context.fill()
}

/** Draws a ring. */
export function strokeCircle(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string,
  width: number
): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.beginPath()
  context.arc(x, y, Math.max(0.5, radius), 0, 2 * Math.PI)
  context.stroke()
}

function drawCheck(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string
): void {
  context.strokeStyle = colour
  context.lineWidth = Math.max(1.2, radius * 0.28)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(x - radius * 0.45, y + radius * 0.02)
  context.lineTo(x - radius * 0.1, y + radius * 0.38)
  context.lineTo(x + radius * 0.48, y - radius * 0.36)
  context.stroke()
}
