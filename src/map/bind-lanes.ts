import { findBundles } from './bundles.ts'
import type { MapParts, Undo } from './map-parts.ts'
import { findSeaLanes } from './sea-lanes.ts'
import { createWaterGrid } from './water-grid.ts'

const MOST_TERRITORIES = 200
const LATEST = 300

/** Finds the ways of the bundles through the water, once, when the first picture is on the screen. */
export function bindLanes({ scene, painter }: MapParts): Undo {
  const { atlas } = scene
  if (atlas.territories.length > MOST_TERRITORIES) return () => {}
  const find = () => {
    const { bounds, territories } = atlas
    const grid = createWaterGrid(bounds, territories)
    scene.lanes = findSeaLanes(findBundles(atlas), grid, territories)
    painter.request('ground')
  }
  // Some browsers do not say when they are idle.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(find, LATEST)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(find, { timeout: LATEST })
  return () => cancelIdleCallback(idle)
}
