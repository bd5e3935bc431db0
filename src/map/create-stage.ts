import styles from './map.module.css'

/** A canvas as large as the map, drawn in pixels of the page. */
export type Layer = { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D }

/**
 * The layers of the map, from below: ground (land, water, names of areas), Cytoscape, marks (dots and
 * labels), front (what is emphasised). Only Cytoscape takes the pointer.
 */
export type Stage = {
  ground: Layer
  core: HTMLDivElement
  marks: Layer
  front: Layer
  /** Fits all canvases to the container; true if anything changed. */
  resize(): boolean
  /** How strongly all but the ground and the front is drawn, 0–1. */
  setRest(opacity: number): void
  remove(): void
}

/** Puts the layers into the container. */
export function createStage(container: HTMLElement, prefersReducedMotion: () => boolean): Stage {
  container.classList.add(styles.map ?? '')
  const ground = createLayer()
  const marks = createLayer()
  const front = createLayer()
  const core = document.createElement('div')
  core.className = styles.core ?? ''
  core.setAttribute('aria-hidden', 'true')
  // Cytoscape would make it static otherwise: its own style comes later than ours.
  core.style.position = 'absolute'
  container.prepend(ground.canvas, core, marks.canvas, front.canvas)
  const layers = [ground, marks, front]
  let ratio = 0
  return {
    ground,
    core,
    marks,
    front,
    resize() {
      const { clientWidth: width, clientHeight: height } = container
      const isSame =
        ratio === window.devicePixelRatio &&
        ground.canvas.width === Math.round(width * ratio) &&
        ground.canvas.height === Math.round(height * ratio)
      if (isSame) return false
      ratio = window.devicePixelRatio
      for (const { canvas } of layers) {
        canvas.width = Math.round(width * ratio)
        canvas.height = Math.round(height * ratio)
      }
      return true
    },
    setRest(opacity) {
      for (const element of [core, marks.canvas]) {
        element.classList.toggle(styles.fading ?? '', !prefersReducedMotion())
        element.style.opacity = String(opacity)
      }
    },
    remove() {
      for (const element of [ground.canvas, core, marks.canvas, front.canvas]) element.remove()
      container.classList.remove(styles.map ?? '')
    }
  }
}

/** Empties a layer and makes one unit one pixel of the page. */
export function clearLayer({ canvas, context }: Layer): void {
  const ratio = window.devicePixelRatio
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, canvas.width, canvas.height)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
}

function createLayer(): Layer {
  const canvas = document.createElement('canvas')
  canvas.className = styles.layer ?? ''
  canvas.setAttribute('aria-hidden', 'true')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('map/create-stage: expected a 2D canvas, got none')
  return { canvas, context }
}
