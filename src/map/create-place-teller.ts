import { groupsAround } from '../store/topic-facts.ts'
import type { MapParts } from './map-parts.ts'
import { freeBox } from './viewport.ts'
import { isOnLand } from './water-grid.ts'
import { MIDDLE } from './zoom-levels.ts'

const REACH = 260

/**
 * Gives back what tells, when the map has come to rest, which groups one looks at, outermost first: those around the topic
 * nearest to the middle of what is free, else the area there; none from afar or on the water.
 */
export function createPlaceTeller(
  parts: MapParts,
  onPlace: (groups: readonly number[]) => void
): () => void {
  let last = ''
  return () => {
    const groups = groupsInView(parts)
    const key = groups.join()
    if (key === last) return
    last = key
    onPlace(groups)
  }
}

function groupsInView({ scene, camera }: MapParts): number[] {
  const { atlas, view } = scene
  if (view.zoom < MIDDLE || atlas.territories.length === 0) return []
  const { left, top, right, bottom } = freeBox(view, camera.insets(), 0)
  const x = ((left + right) / 2 - view.panX) / view.zoom
  const y = ((top + bottom) / 2 - view.panY) / view.zoom
  const nearest = atlas.index.nearest(x, y, REACH)
  if (nearest >= 0) return groupsAround(atlas.columns, nearest)
  const land = atlas.territories.find((territory) => isOnLand(territory, x, y))
  return land ? [land.area] : []
}
