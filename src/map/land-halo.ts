import type { Box } from './box.ts'
import type { Scene } from './scene.ts'
import { isOnLand } from './water-grid.ts'

const HALO = 4

/**
 * The colour of a text's halo: that of the land if the whole text lies on it, so that it parts the text
 * from dots and lines without a white glow; else that of the paper. `box` is in pixels.
 */
export function landHalo({ atlas, palette, view }: Scene, territory: number, box: Box): string {
  const land = atlas.territories[territory]
  if (!land || land.rings.length === 0) return palette.paper
  const mapX = (x: number) => (x - view.panX) / view.zoom
  const mapY = (y: number) => (y - view.panY) / view.zoom
  const [left, right] = [box.left + HALO, box.right - HALO]
  const isWhole = [left, (left + right) / 2, right].every((x) =>
    [box.top + HALO, box.bottom - HALO].every((y) => isOnLand(land, mapX(x), mapY(y)))
  )
  return isWhole && !atlas.bare.has(land) ? palette.area(land.hue).fill : palette.paper
}
