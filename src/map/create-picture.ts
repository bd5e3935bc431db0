import type { State } from '../store/state.ts'
import { knownTopics } from '../store/state.ts'
import { createAtlas } from './atlas.ts'
import type { Painter } from './create-painter.ts'
import { createPainter } from './create-painter.ts'
import { createScene } from './create-scene.ts'
import type { Stage } from './create-stage.ts'
import { createStage } from './create-stage.ts'
import { labelScene } from './label-scene.ts'
import type { MapOptions } from './map-parts.ts'
import { readPalette } from './palette.ts'
import type { Scene } from './scene.ts'
import { fitted, NO_INSETS, viewportOf } from './viewport.ts'

/** What can be seen of the map without Cytoscape; it becomes the map with `bindMap`. */
export type Picture = {
  container: HTMLElement
  options: MapOptions
  stage: Stage
  scene: Scene
  painter: Painter
}

/**
 * Draws the map as it opens, so that it can be read while Cytoscape, most of the page's code, is on its
 * way. A page that opens on something particular stays empty till then: it has to find its place first.
 */
export function createPicture(container: HTMLElement, options: MapOptions): Picture {
  const { store, columns, labelOf, prefersReducedMotion } = options
  const stage = createStage(container, prefersReducedMotion)
  const scene = createScene({
    atlas: createAtlas(columns),
    labelOf,
    palette: readPalette(container),
    prefersReducedMotion
  })
  const painter = createPainter(stage, scene)
  const picture = { container, options, stage, scene, painter }
  if (stage.resize() && isPlain(store.getState())) paintOpening(picture)
  return picture
}

function isPlain({ topic, targets, focus, filters, compare }: State): boolean {
  const isFiltered = filters.outlines || filters.areas || filters.only.length > 0
  return topic === null && targets.length === 0 && !focus && !compare && !isFiltered
}

function paintOpening({ container, options, scene, painter }: Picture): void {
  const { store, insets = () => NO_INSETS } = options
  const { clientWidth: width, clientHeight: height } = container
  if (width === 0 || height === 0) return
  const screen = { zoom: 1, panX: 0, panY: 0, width, height }
  const { camera } = store.getState()
  scene.view = camera ? viewportOf(camera, screen) : fitted(scene.atlas.bounds, screen, insets())
  scene.known = knownTopics(store.getState())
  labelScene(scene)
  painter.paint()
}
