import type { Stage } from './create-stage.ts'
import { clearLayer } from './create-stage.ts'
import { drawFront } from './draw-front.ts'
import { drawGround } from './draw-ground.ts'
import { drawMarks } from './draw-marks.ts'
import type { Scene } from './scene.ts'

/** The layers that can be drawn on their own. */
export type LayerName = 'ground' | 'marks' | 'front'

/** Draws layers of the map, at once or with the next frame. */
export type Painter = {
  paint(...layers: LayerName[]): void
  /** Draws with the next frame, however often it is asked before. */
  request(...layers: LayerName[]): void
  cancel(): void
}

const ALL: readonly LayerName[] = ['ground', 'marks', 'front']

/** A painter of the scene; without names it paints all layers. */
export function createPainter(stage: Stage, scene: Scene): Painter {
  const draw: Record<LayerName, () => void> = {
    ground() {
      clearLayer(stage.ground)
      drawGround(stage.ground.context, scene)
    },
    marks() {
      clearLayer(stage.marks)
      if (!drawMarks(stage.marks.context, scene)) request('marks')
    },
    front() {
      clearLayer(stage.front)
      drawFront(stage.front.context, scene)
    }
  }
  const asked = new Set<LayerName>()
  let frame = 0
  const paint = (...layers: LayerName[]) => {
    for (const layer of layers.length > 0 ? layers : ALL) {
      asked.delete(layer)
      draw[layer]()
    }
  }
  const request = (...layers: LayerName[]) => {
    for (const layer of layers.length > 0 ? layers : ALL) asked.add(layer)
    if (frame) return
    frame = requestAnimationFrame(() => {
      frame = 0
      if (asked.size > 0) paint(...asked)
    })
  }
  return { paint, request, cancel: () => cancelAnimationFrame(frame) }
}
