import { createCamera } from './create-camera.ts'
import { createCore } from './create-core.ts'
import { createEmphasis } from './create-emphasis.ts'
import type { Picture } from './create-picture.ts'
import type { MapParts } from './map-parts.ts'
import { createNearSync } from './near-sync.ts'
import { NO_INSETS } from './viewport.ts'

/** The parts of a map around its picture, put together but not yet joined to anything. */
export function createParts({ container, options, stage, scene, painter }: Picture): MapParts {
  const { store, routes, prefersReducedMotion, insets = () => NO_INSETS } = options
  const core = createCore(stage.core, scene.palette)
  const camera = createCamera({ core, scene, insets, prefersReducedMotion })
  const emphasis = createEmphasis(scene, stage, painter)
  const near = createNearSync({ core, scene, container, painter })
  return { container, store, routes, core, stage, scene, painter, camera, emphasis, near }
}
