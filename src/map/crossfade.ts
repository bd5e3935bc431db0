import styles from './map.module.css'
import type { MapParts } from './map-parts.ts'

const DURATION = 240

/** Lays the picture of now over the map and lets it fade, so that what is drawn next comes through. */
export function crossfade(
  { container, stage }: MapParts,
  prefersReducedMotion: () => boolean
): void {
  const { width, height } = stage.ground.canvas
  if (prefersReducedMotion() || width === 0 || height === 0) return
  const picture = document.createElement('canvas')
  picture.width = width
  picture.height = height
  picture.className = styles.picture ?? ''
  picture.setAttribute('aria-hidden', 'true')
  const context = picture.getContext('2d')
  if (!context) return
  context.fillStyle = getComputedStyle(container).backgroundColor
  context.fillRect(0, 0, width, height)
  const rest = Number(stage.core.style.opacity || 1)
  const draw = (canvas: HTMLCanvasElement, opacity: number) => {
    context.globalAlpha = opacity
    if (canvas.width > 0) context.drawImage(canvas, 0, 0, width, height)
  }
  draw(stage.ground.canvas, 1)
  for (const canvas of stage.core.querySelectorAll('canvas')) draw(canvas, rest)
  draw(stage.marks.canvas, rest)
  draw(stage.front.canvas, 1)
  stage.front.canvas.after(picture)
  const fade = picture.animate({ opacity: [1, 0] }, { duration: DURATION, easing: 'ease-out' })
  const remove = () => picture.remove()
  fade.addEventListener('finish', remove)
  fade.addEventListener('cancel', remove)
}
