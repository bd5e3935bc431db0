import { whenIdle } from '../ui/when-idle.ts'
import type { Atlas } from './atlas.ts'
import { findBundles } from './bundles.ts'
import type { MapParts, Undo } from './map-parts.ts'
import type { SeaLane } from './sea-lanes.ts'
import { findSeaLanes } from './sea-lanes.ts'
import type { WaterGrid } from './water-grid.ts'
import { createWaterGrid } from './water-grid.ts'

const MOST_TERRITORIES = 200

/** Finds the ways of a sheet's bundles through the water when the page has nothing else to do; till then it has none. */
export function bindLanes({ scene, painter, core }: MapParts): Undo {
  let forget = () => {}
  let atlas: Atlas | undefined
  const follow = () => {
    if (atlas === scene.atlas) return
    forget()
    atlas = scene.atlas
    scene.lanes = []
    forget = whenIdle(() => {
      scene.lanes = lanesOf(scene.atlas)
      painter.request('ground')
    })
  }
  follow()
  core.on('viewport', follow)
  return () => {
    forget()
    core.off('viewport', follow)
  }
}

const gridByLand = new WeakMap<Atlas['territories'], WaterGrid>()

function lanesOf(atlas: Atlas): SeaLane[] {
  const { bounds, territories } = atlas
  if (territories.length === 0 || territories.length > MOST_TERRITORIES) return []
  const grid = gridByLand.get(territories) ?? createWaterGrid(bounds, territories)
  gridByLand.set(territories, grid)
  return findSeaLanes(findBundles(atlas), grid, territories)
}
