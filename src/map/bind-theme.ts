import { stylesheet } from './create-core.ts'
import { labelFront, labelScene } from './label-scene.ts'
import type { MapParts, Undo } from './map-parts.ts'
import { readPalette } from './palette.ts'

/** Draws the map in other colours when the page has others: another theme, or another wish of the system. */
export function bindTheme({ container, core, scene, near, painter }: MapParts): Undo {
  const recolour = () => {
    scene.palette = readPalette(container)
    scene.sprites.clear()
    core.style(stylesheet(scene.palette))
    near.redraw()
    labelScene(scene)
    labelFront(scene)
    painter.paint()
  }
  const attributes = new MutationObserver(recolour)
  attributes.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] })
  const system = [matchMedia('(prefers-color-scheme: dark)'), matchMedia('(forced-colors: active)')]
  for (const wish of system) wish.addEventListener('change', recolour)
  return () => {
    attributes.disconnect()
    for (const wish of system) wish.removeEventListener('change', recolour)
  }
}
