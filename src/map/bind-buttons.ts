import { bindTo } from '../store/create-store.ts'
import styles from './map.module.css'
import type { MapParts, Undo } from './map-parts.ts'

/** The words on the map that are no topics: what a screen reader calls the map and its buttons. */
export type MapWords = { map: string; zoomIn: string; zoomOut: string; fit: string }

const SVG = 'http://www.w3.org/2000/svg'
const PATHS = {
  zoomIn: 'M9 3v12M3 9h12',
  zoomOut: 'M3 9h12',
  fit: 'M3 6.5V3h3.5M11.5 3H15v3.5M15 11.5V15h-3.5M6.5 15H3v-3.5'
}
const ZOOM = 1.6

/** Buttons to come nearer, go farther, and see the whole map. `name` gives them their words. */
export function bindButtons({ container, camera, store }: MapParts): {
  undo: Undo
  name: (words: MapWords) => void
} {
  const isAnimated = true
  const buttons = {
    zoomIn: createButton(PATHS.zoomIn, () => camera.zoomBy(ZOOM, undefined, { isAnimated })),
    zoomOut: createButton(PATHS.zoomOut, () => camera.zoomBy(1 / ZOOM, undefined, { isAnimated })),
    fit: createButton(PATHS.fit, () => camera.fit({ isAnimated }))
  }
  const group = document.createElement('div')
  group.className = styles.buttons ?? ''
  group.append(buttons.zoomIn, buttons.zoomOut, buttons.fit)
  container.append(group)
  let frame = 0
  const keepClear = () => {
    const { left, top, right, bottom } = camera.insets()
    const { parentElement } = container
    parentElement?.style.setProperty('--covered-top', `${top}px`)
    parentElement?.style.setProperty('--covered-left', `${left}px`)
    parentElement?.style.setProperty('--covered-right', `${right}px`)
    parentElement?.style.setProperty('--covered-bottom', `${bottom}px`)
    group.dataset.crowded = String(bottom > 0)
  }
  // What is open at first is there already: the buttons appear where they stay.
  keepClear()
  // The panels come with the next frame; only then it is known what they leave free.
  const makeRoom = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(keepClear)
    })
  }
  const undoPanels = [
    bindTo(store, (state) => state.topic, makeRoom),
    bindTo(store, (state) => state.edge, makeRoom),
    bindTo(store, (state) => state.bundle, makeRoom),
    bindTo(store, (state) => state.targets, makeRoom),
    bindTo(store, (state) => state.focus, makeRoom),
    bindTo(store, (state) => state.filters, makeRoom),
    bindTo(store, (state) => state.compare, makeRoom),
    bindTo(store, (state) => state.pair, makeRoom),
    bindTo(store, (state) => state.view, makeRoom),
    bindTo(store, (state) => state.chosen, makeRoom)
  ]
  return {
    undo() {
      cancelAnimationFrame(frame)
      for (const undo of undoPanels) undo()
      group.remove()
    },
    name(words) {
      for (const key of ['zoomIn', 'zoomOut', 'fit'] as const) {
        buttons[key].setAttribute('aria-label', words[key])
        buttons[key].title = words[key]
      }
    }
  }
}

function createButton(path: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = styles.button ?? ''
  button.addEventListener('click', press)
  const icon = document.createElementNS(SVG, 'svg')
  const line = document.createElementNS(SVG, 'path')
  const attributes = { width: '18', height: '18', fill: 'none', stroke: 'currentColor' }
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value)
  icon.setAttribute('aria-hidden', 'true')
  icon.setAttribute('stroke-width', '1.6')
  icon.setAttribute('stroke-linecap', 'round')
  line.setAttribute('d', path)
  icon.append(line)
  button.append(icon)
  return button
}
