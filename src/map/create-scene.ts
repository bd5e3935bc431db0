import type { Scene } from './scene.ts'
import { createTextSprites } from './text-sprites.ts'

/** A scene that shows nothing yet. */
export function createScene({
  atlas,
  labelOf,
  palette,
  prefersReducedMotion
}: Pick<Scene, 'atlas' | 'labelOf' | 'palette' | 'prefersReducedMotion'>): Scene {
  const scene: Scene = {
    atlas,
    isAwaited: false,
    labelOf,
    prefersReducedMotion,
    palette,
    sprites: createTextSprites(
      () => scene.palette.font,
      () => window.devicePixelRatio
    ),
    view: { zoom: 1, panX: 0, panY: 0, width: 0, height: 0 },
    lanes: [],
    lines: new Set(),
    isArriving: false,
    isElement: new Uint8Array(atlas.columns.topicCount),
    labels: [],
    frontLabels: [],
    labelZoom: 1,
    focus: null,
    isPointedAt: false,
    pointedArea: -1,
    edge: null,
    bundle: null,
    selected: null,
    known: new Set(),
    route: null,
    parts: null,
    pair: null
  }
  return scene
}
