import { bindTo } from '../store/create-store.ts'
import type { MapWords } from './bind-buttons.ts'
import { labelFront, labelScene } from './label-scene.ts'
import type { MapParts, Undo } from './map-parts.ts'

/** Names the map, its buttons and all topics in the interface's language, and anew when it changes. */
export function bindNames(
  { container, store, scene, painter }: MapParts,
  words: () => MapWords,
  nameButtons: (words: MapWords) => void
): Undo {
  container.setAttribute('role', 'application')
  container.tabIndex = 0
  const undo = bindTo(
    store,
    (state) => state.language,
    (_, before) => {
      container.setAttribute('aria-label', words().map)
      nameButtons(words())
      if (before === undefined) return
      labelScene(scene)
      labelFront(scene)
      painter.paint()
    }
  )
  return () => {
    undo()
    for (const name of ['role', 'aria-label', 'tabindex']) container.removeAttribute(name)
  }
}
