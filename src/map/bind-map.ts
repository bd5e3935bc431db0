import { bindButtons } from './bind-buttons.ts'
import { bindCamera } from './bind-camera.ts'
import { bindKeyboard } from './bind-keyboard.ts'
import { bindLanes } from './bind-lanes.ts'
import { bindNames } from './bind-names.ts'
import { bindPointer } from './bind-pointer.ts'
import { bindRendering } from './bind-rendering.ts'
import { bindRoute } from './bind-route.ts'
import { bindSelection } from './bind-selection.ts'
import { bindSheet } from './bind-sheet.ts'
import { bindSides } from './bind-sides.ts'
import { bindSize } from './bind-size.ts'
import { bindTheme } from './bind-theme.ts'
import { bindWheel } from './bind-wheel.ts'
import { createParts } from './create-parts.ts'
import type { MapOptions, Undo } from './map-parts.ts'

/** Draws the graph as an atlas into `container` and keeps it and the store the same, until undone. */
export function bindMap(container: HTMLElement, options: MapOptions): Undo {
  const parts = createParts(container, options)
  const buttons = bindButtons(parts)
  const sheet = bindSheet(parts, options.prefersReducedMotion)
  const size = bindSize(parts)
  const camera = bindCamera(parts)
  const pointer = bindPointer(parts)
  const rendering = bindRendering(parts, camera.save)
  const undos = [
    sheet,
    size,
    buttons.undo,
    camera.undo,
    rendering.undo,
    bindRoute(parts),
    bindSelection(parts, pointer.wasTapped),
    pointer.undo,
    bindWheel(parts),
    bindKeyboard(parts, options.onAnnounce ?? (() => {})),
    bindTheme(parts),
    bindNames(parts, options.words, buttons.name),
    bindLanes(parts),
    bindSides(parts, options.sideWords)
  ]
  rendering.settle()
  return () => {
    for (const undo of undos) undo()
    parts.painter.cancel()
    parts.core.destroy()
    parts.stage.remove()
  }
}
