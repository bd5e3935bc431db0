import { isInside } from '../../graph/file/is-inside.ts'
import type { Box } from './box.ts'
import { addPoint, emptyBox, grown, hasExtent } from './box.ts'
import type { MapParts } from './map-parts.ts'
import type { Scene } from './scene.ts'

const AROUND = 60

/** Brings a group with all that lies in it into view; null brings all there is. Linear in topics. */
export function goTo({ scene, camera }: MapParts, group: number | null): void {
  if (group === null) camera.fit({ isAnimated: true })
  else {
    const box = boxOf(scene, group)
    if (hasExtent(box)) camera.showBox(box, { isAnimated: true })
  }
}

function boxOf({ atlas }: Scene, group: number): Box {
  const land = atlas.territories.find(({ area }) => area === group)
  if (land) return land.bounds
  const box = emptyBox()
  for (const topic of atlas.dots)
    if (topic === group || isInside(atlas.columns, topic, group))
      addPoint(box, atlas.x[topic] ?? 0, atlas.y[topic] ?? 0)
  return grown(box, AROUND)
}
