import { bindButtons } from './bind-buttons.ts'
import { bindCamera } from './bind-camera.ts'
import { bindComparison } from './bind-comparison.ts'
import { bindExplained } from './bind-explained.ts'
import { bindKeyboard } from './bind-keyboard.ts'
import { bindLanes } from './bind-lanes.ts'
import { bindMinimap } from './bind-minimap.ts'
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
import type { Picture } from './create-picture.ts'
import { createPlaceTeller } from './create-place-teller.ts'
import { goTo } from './go-to.ts'
import type { Undo } from './map-parts.ts'

/** A map that can be moved: goes to a group of its topics, or to all there is (null), until undone. */
export type MapHandle = { goTo: (group: number | null) => void; undo: Undo }

/** Makes a picture the map: it can be moved and pointed at, and it and the store stay the same, until undone. */
export function bindMap(picture: Picture): MapHandle {
  const { options } = picture
  const parts = createParts(picture)
  const buttons = bindButtons(parts)
  const sheet = bindSheet(parts, options.prefersReducedMotion)
  const size = bindSize(parts)
  const camera = bindCamera(parts)
  const { onHint = () => {}, onPlace = () => {} } = options
  const pointer = bindPointer(parts, onHint)
  const tellPlace = createPlaceTeller(parts, onPlace)
  const rendering = bindRendering(parts, () => {
    camera.save()
    tellPlace()
  })
  const undos = [
    sheet,
    size,
    buttons.undo,
    camera.undo,
    rendering.undo,
    bindComparison(parts),
    bindRoute(parts),
    bindSelection(parts, pointer.wasTapped),
    bindExplained(parts, pointer.wasTappedOn),
    pointer.undo,
    bindWheel(parts),
    bindKeyboard(parts, options),
    bindTheme(parts),
    bindNames(parts, options.words, buttons.name),
    bindLanes(parts),
    bindMinimap(parts),
    bindSides(parts, options.sideWords)
  ]
  rendering.settle()
  return {
    goTo: (group) => goTo(parts, group),
    undo() {
      for (const undo of undos) undo()
      parts.painter.cancel()
      parts.core.destroy()
    }
  }
}
