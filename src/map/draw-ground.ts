import type { Territory } from './atlas.ts'
import { doOverlap } from './box.ts'
import { drawLanes } from './draw-lanes.ts'
import type { Scene } from './scene.ts'
import { visibleBox } from './viewport.ts'

const paths = new WeakMap<Territory, Path2D>()

/** Draws what lies below the topics: bundles in the water, then the land of each area on the screen. */
export function drawGround(context: CanvasRenderingContext2D, scene: Scene): void {
  drawLanes(context, scene)
  const { atlas, view, palette } = scene
  const visible = visibleBox(view, 12)
  for (const territory of atlas.territories) {
    if (territory.rings.length === 0 || !doOverlap(visible, territory.bounds)) continue
    const { fill, border } = palette.area(territory.hue)
    const path = pathOf(territory)
    context.save()
    context.translate(view.panX, view.panY)
    context.scale(view.zoom, view.zoom)
    const isBare = atlas.bare.has(territory)
    context.fillStyle = isBare ? palette.paper : fill
    context.fill(path)
    context.lineWidth = 1.25 / view.zoom
    context.strokeStyle = border
    context.globalAlpha = isBare ? 0.35 : 0.75
    context.stroke(path)
    context.restore()
  }
}

/**
 * The coast of a territory, in map units.
 * NOTE: the ring's points are bent towards, not met, so a coast stays round however near one is.
 */
export function pathOf(territory: Territory): Path2D {
  const known = paths.get(territory)
  if (known) return known
  const path = new Path2D()
  for (const ring of territory.rings) {
    const count = ring.length / 2
    const x = (i: number) => ring[2 * (i % count)] ?? 0
    const y = (i: number) => ring[2 * (i % count) + 1] ?? 0
    path.moveTo((x(0) + x(1)) / 2, (y(0) + y(1)) / 2)
    for (let i = 1; i <= count; i++)
      path.quadraticCurveTo(x(i), y(i), (x(i) + x(i + 1)) / 2, (y(i) + y(i + 1)) / 2)
    path.closePath()
  }
  paths.set(territory, path)
  return path
}
