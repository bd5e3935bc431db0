import { createAtlas } from './atlas.ts'
import { createCamera } from './create-camera.ts'
import { createCore } from './create-core.ts'
import { createEmphasis } from './create-emphasis.ts'
import { createPainter } from './create-painter.ts'
import { createScene } from './create-scene.ts'
import { createStage } from './create-stage.ts'
import type { MapOptions, MapParts } from './map-parts.ts'
import { createNearSync } from './near-sync.ts'
import { readPalette } from './palette.ts'
import { NO_INSETS } from './viewport.ts'

/** The parts of a map, put together but not yet joined to anything. */
export function createParts(container: HTMLElement, options: MapOptions): MapParts {
  const {
    store,
    routes,
    columns,
    labelOf,
    prefersReducedMotion,
    insets = () => NO_INSETS
  } = options
  const stage = createStage(container, prefersReducedMotion)
  const scene = createScene(createAtlas(columns), labelOf, readPalette(container))
  const core = createCore(stage.core, scene.palette)
  const painter = createPainter(stage, scene)
  const camera = createCamera({ core, scene, insets, prefersReducedMotion })
  const emphasis = createEmphasis(scene, stage, painter)
  const near = createNearSync(core, scene)
  return { container, store, routes, core, stage, scene, painter, camera, emphasis, near }
}
