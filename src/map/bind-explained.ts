import { bindTo } from '../store/create-store.ts'
import type { Box } from './box.ts'
import { addPoint, emptyBox, grown, hasExtent } from './box.ts'
import type { MapParts, Undo } from './map-parts.ts'

const AROUND = 120

/**
 * Brings forward the prerequisite or the bundle that a panel explains, and goes to where both its ends are
 * seen, unless the person just pointed at it on the map.
 */
export function bindExplained(parts: MapParts, wasTappedOn: (edge: number) => boolean): Undo {
  const { store, scene, emphasis, camera } = parts
  const numberOf = (area: number) => scene.atlas.territories.findIndex((land) => land.area === area)
  const undoEdge = bindTo(
    store,
    (state) => state.edge,
    (edge) => {
      emphasis.explain(edge === null ? null : { edge })
      if (edge === null || wasTappedOn(edge)) return
      const box = boxOf(parts, edge)
      if (hasExtent(box)) camera.showBox(grown(box, AROUND), { isAnimated: true })
    }
  )
  const undoBundle = bindTo(
    store,
    (state) => state.bundle,
    (bundle) => {
      if (store.getState().edge !== null) return
      const ends = bundle && { from: numberOf(bundle[0]), to: numberOf(bundle[1]) }
      emphasis.explain(ends && { bundle: ends })
    }
  )
  return () => {
    undoEdge()
    undoBundle()
  }
}

function boxOf({ scene: { atlas } }: MapParts, edge: number): Box {
  const { source, target } = atlas.columns.edges
  const box = emptyBox()
  for (const topic of [source[edge] ?? 0, target[edge] ?? 0])
    addPoint(box, atlas.x[topic] ?? Number.NaN, atlas.y[topic] ?? Number.NaN)
  return box
}
