import { findAreaNames } from './area-names.ts'
import { doOverlap } from './box.ts'
import { placedTextBox } from './draw-marks.ts'
import type { Scene } from './scene.ts'

const BELOW_LABEL = 0.2

/** Draws the names of areas; one below a label in front steps back. */
export function drawAreaNames(context: CanvasRenderingContext2D, scene: Scene): void {
  const front = scene.frontLabels.map((label) => placedTextBox(scene, label))
  for (const { text, style, box, alpha } of findAreaNames(scene)) {
    const { canvas, width, height } = scene.sprites.get(text, style)
    context.globalAlpha = front.some((label) => doOverlap(label, box)) ? BELOW_LABEL : alpha
    context.drawImage(canvas, Math.round(box.left), Math.round(box.top), width, height)
  }
  context.globalAlpha = 1
}
