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
import { bindSize } from './bind-size.ts'
import { bindTheme } from './bind-theme.ts'
import { bindWheel } from './bind-wheel.ts'
import { createParts } from './create-parts.ts'
import type { Picture } from './create-picture.ts'
import type { Undo } from './map-parts.ts'

/** Makes a picture the map: it can be moved and pointed at, and it and the store stay the same, until undone. */
export function bindMap(picture: Picture): Undo {
  const { options } = picture
  const parts = createParts(picture)
  const buttons = bindButtons(parts)
  const sheet = bindSheet(parts)
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
    bindLanes(parts)
  ]
  rendering.settle()
  return () => {
    for (const undo of undos) undo()
    parts.painter.cancel()
    parts.core.destroy()
  }
}
