import { whenIdle } from '../ui/when-idle.ts'
import type { Atlas } from './atlas.ts'
import { findBundles } from './bundles.ts'
import type { MapParts, Undo } from './map-parts.ts'
import type { SeaLane } from './sea-lanes.ts'
import { findSeaLanes } from './sea-lanes.ts'
import type { WaterGrid } from './water-grid.ts'
import { createWaterGrid } from './water-grid.ts'

const MOST_TERRITORIES = 200
/** Milliseconds of work between two chances to answer a pointer. */
const SLICE = 8

/** Finds the ways of a sheet's bundles through the water when the page has nothing else to do; till then it has none. */
export function bindLanes({ scene, painter, core }: MapParts): Undo {
  let forget = () => {}
  let atlas: Atlas | undefined
  const follow = () => {
    if (atlas === scene.atlas) return
    forget()
    atlas = scene.atlas
    scene.lanes = []
    const ways = lanesOf(atlas)
    const found: SeaLane[] = []
    const findSome = () => {
      const end = performance.now() + SLICE
      while (performance.now() < end) {
        const { value, done } = ways.next()
        if (value) found.push(value)
        if (done) {
          scene.lanes = found
          return painter.request('ground')
        }
      }
      forget = whenIdle(findSome)
    }
    forget = whenIdle(findSome)
  }
  follow()
  core.on('viewport', follow)
  return () => {
    forget()
    core.off('viewport', follow)
  }
}

const gridByLand = new WeakMap<Atlas['territories'], WaterGrid>()

/** Gives nothing once for the grid, then lane after lane. */
function* lanesOf(atlas: Atlas): Generator<SeaLane | undefined, void> {
  const { bounds, territories } = atlas
  if (territories.length === 0 || territories.length > MOST_TERRITORIES) return
  const grid = gridByLand.get(territories) ?? createWaterGrid(bounds, territories)
  gridByLand.set(territories, grid)
  yield
  yield* findSeaLanes(findBundles(atlas), grid, territories)
}
