import { bindTo } from '../store/create-store.ts'
import styles from './map.module.css'
import type { MapParts, Undo } from './map-parts.ts'

/** What the map calls its two sides in a focus. */
export type SideWords = { needs: string; unlocks: string }

/** Names the two sides of a focus at the edges of the map, quietly, where there is something to name. */
export function bindSides({ container, store }: MapParts, words: () => SideWords): Undo {
  const needs = createSide(styles.needs ?? '')
  const unlocks = createSide(styles.unlocks ?? '')
  container.append(needs, unlocks)
  const undoFocus = bindTo(
    store,
    (state) => state.focus,
    (focus) => {
      needs.hidden = !focus || focus.direction === 'down'
      unlocks.hidden = !focus || focus.direction === 'up'
    }
  )
  const undoWords = bindTo(
    store,
    (state) => state.language,
    () => {
      needs.textContent = words().needs
      unlocks.textContent = words().unlocks
    }
  )
  return () => {
    undoFocus()
    undoWords()
    needs.remove()
    unlocks.remove()
  }
}

/** The bar of the focus says the same to a screen reader. */
function createSide(className: string): HTMLElement {
  const side = document.createElement('span')
  side.className = `${styles.side ?? ''} ${className}`
  side.setAttribute('aria-hidden', 'true')
  return side
}
