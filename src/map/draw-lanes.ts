import { mixed } from './colour.ts'
import { drawHead } from './draw-arrow.ts'
import type { Scene } from './scene.ts'
import { screenX, screenY } from './scene.ts'
import type { SeaLane } from './sea-lanes.ts'
import type { Viewport } from './viewport.ts'
import { smoothStep } from './zoom-levels.ts'

const STEPPED_BACK = 0.4

/**
 * Draws the bundles, the thinnest last so that each head stays in sight; those of the area pointed at
 * come forward, what it needs and what it unlocks. They fade where topics have their own arrows.
 */
export function drawLanes(context: CanvasRenderingContext2D, scene: Scene): void {
  const { lanes, view, palette } = scene
  const opacity = laneOpacity(view.zoom)
  if (opacity <= 0) return
  const { bundle } = scene
  const isBack = scene.focus || scene.route || bundle || scene.pointedArea >= 0
  // NOTE: a mixed colour, not a transparent one: lanes that share water would add up.
  const quiet = mixed(palette.paper, palette.lane, opacity * (isBack ? STEPPED_BACK : 1))
  const colourOf = ({ from, to }: SeaLane) => {
    if (from === bundle?.from && to === bundle.to)
      return mixed(palette.paper, palette.accent, opacity)
    if (to === scene.pointedArea) return mixed(palette.paper, palette.upstream, opacity)
    if (from === scene.pointedArea) return mixed(palette.paper, palette.downstream, opacity)
    return quiet
  }
  context.save()
  context.lineCap = 'round'
  context.lineJoin = 'round'
  const inFront = (lane: SeaLane) => Number(colourOf(lane) !== quiet)
  for (const lane of [...lanes].sort((a, b) => inFront(a) - inFront(b)))
    drawLane(context, view, lane, colourOf(lane))
  context.restore()
}

/** How strongly bundles are drawn at a zoom; 0 = not at all. */
export function laneOpacity(zoom: number): number {
  return 1 - smoothStep(0.32, 0.58, zoom)
}

function drawLane(
  context: CanvasRenderingContext2D,
  view: Viewport,
  lane: SeaLane,
  colour: string
): void {
  const { line, count } = lane
  const width = laneWidth(count, view.zoom)
  const length = 4.5 + 1.9 * width
  const last = line.length - 2
  const tipX = screenX(view, line[last] ?? 0)
  const tipY = screenY(view, line[last + 1] ?? 0)
  context.lineWidth = width
  context.strokeStyle = colour
  context.beginPath()
  let [nearX, nearY] = [tipX, tipY]
  for (let i = 0; i <= last; i += 2) {
    const x = screenX(view, line[i] ?? 0)
    const y = screenY(view, line[i + 1] ?? 0)
    if (Math.hypot(tipX - x, tipY - y) < length) break
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
    nearX = x
    nearY = y
  }
  const angle = Math.atan2(tipY - nearY, tipX - nearX)
  context.lineTo(tipX - 0.9 * length * Math.cos(angle), tipY - 0.9 * length * Math.sin(angle))
  context.stroke()
  drawHead(context, { x: tipX, y: tipY, angle, length, colour })
}

/** Pixels across a bundle of so many prerequisites. */
function laneWidth(count: number, zoom: number): number {
  const width = Math.min(7, 0.9 + 0.62 * Math.sqrt(count))
  return width * Math.min(1.15, Math.max(0.5, zoom / 0.2))
}
