import { oklch } from '../../../src/map/colour.ts'
import { cutToWidth } from './fit-text.ts'
import type { PictureFacts, Stop, Stops } from './picture-facts.ts'
import { COLOURS, MARGIN, PICTURE } from './picture-style.ts'
import type { Typeface } from './typeface.ts'

const MIDDLE = 474
const ROW = 58
const TEXT = 27
/** How far from the ring the stops of a side stand. */
const REACH = 190

/** A metro line through the topic: what it needs comes in from the left, what it unlocks leaves to the right. */
export function drawSides(typeface: Typeface, { hue, sides, members }: PictureFacts): string {
  const colour = oklch(0.58, 0.11, hue)
  const ring = sides ? PICTURE.width / 2 : MARGIN + 24
  const side = (stops: Stops, direction: -1 | 1, title: string) =>
    drawSide(typeface, { stops, direction, title, ring, colour })
  const parts = sides
    ? [side(sides.before, -1, '先修'), side(sides.after, 1, '学完能学')]
    : members
      ? [side(members, 1, '包含')]
      : []
  const isStart = sides?.before.all === 0
  const start = isStart
    ? typeface.draw('不需要先修，可以直接开始', {
        x: ring - 60,
        y: MIDDLE + TEXT * 0.36,
        size: TEXT,
        fill: COLOURS.quiet,
        anchor: 'end'
      })
    : ''
  return (
    parts.join('') +
    start +
    `<circle cx="${ring}" cy="${MIDDLE}" r="19" fill="${COLOURS.paper}" stroke="${colour}" stroke-width="9"/>`
  )
}

type Side = { stops: Stops; direction: -1 | 1; title: string; ring: number; colour: string }

function drawSide(typeface: Typeface, { stops, direction, title, ring, colour }: Side): string {
  if (stops.shown.length === 0) return ''
  const first = MIDDLE - ((stops.shown.length - 1) / 2) * ROW
  const x = ring + direction * REACH
  const rows = stops.shown.map((stop, i) => {
    const y = first + i * ROW
    return {
      way: drawWay(ring, x, y, direction, colour),
      stop: drawStop(typeface, stop, x, y, direction)
    }
  })
  const heading = typeface.draw(`${title} ${stops.all}`, {
    x: x + direction * 28,
    y: first - 46,
    size: 20,
    fill: COLOURS.quiet,
    anchor: direction < 0 ? 'end' : 'start'
  })
  return rows.map(({ way }) => way).join('') + rows.map(({ stop }) => stop).join('') + heading
}

/** From a stop straight, then aslant into the middle, with rounded bends. */
function drawWay(ring: number, x: number, y: number, direction: -1 | 1, colour: string): string {
  const bend = x - direction * 44
  const meet = bend - direction * Math.abs(y - MIDDLE)
  const path = y === MIDDLE ? `M${x} ${y}H${ring}` : `M${x} ${y}H${bend}L${meet} ${MIDDLE}H${ring}`
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="8" stroke-linejoin="round"/>`
}

function drawStop(
  typeface: Typeface,
  { name, hue }: Stop,
  x: number,
  y: number,
  direction: -1 | 1
): string {
  const from = x + direction * 28
  const width = direction < 0 ? from - MARGIN + 20 : PICTURE.width - MARGIN + 20 - from
  return (
    `<circle cx="${x}" cy="${y}" r="10" fill="${COLOURS.paper}" stroke="${oklch(0.58, 0.11, hue)}" stroke-width="6"/>` +
    typeface.draw(cutToWidth(typeface, name, width, TEXT), {
      x: from,
      y: y + TEXT * 0.36,
      size: TEXT,
      fill: COLOURS.ink,
      anchor: direction < 0 ? 'end' : 'start'
    })
  )
}
