import { useEffect, useLayoutEffect, useRef } from 'react'
import styles from './App.module.css'
import { useWords } from './i18n/use-words.ts'
import { usePrinting } from './ui/use-printing.ts'

/** The map as it stands on the screen, as one picture for paper; its own layers follow the window. */
export function PrintedMap() {
  const { words } = useWords()
  const isPrinting = usePrinting()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(keepSize, [])
  useLayoutEffect(() => {
    if (isPrinting && canvas.current) copyLayers(canvas.current)
  }, [isPrinting])
  if (!isPrinting) return null
  return (
    <canvas ref={canvas} role="img" aria-label={words.mapLabel} className={styles.printedMap} />
  )
}

/** Writes the size of the map on the screen where the style for paper finds it; gives back the undo. */
function keepSize(): (() => void) | undefined {
  const map = document.getElementById('map')
  if (!map) return undefined
  const observer = new ResizeObserver(() => {
    if (map.clientWidth === 0) return
    map.style.setProperty('--screen-width', `${map.clientWidth}px`)
    map.style.setProperty('--screen-height', `${map.clientHeight}px`)
  })
  observer.observe(map)
  return () => observer.disconnect()
}

function copyLayers(target: HTMLCanvasElement): void {
  const layers = [...document.querySelectorAll<HTMLCanvasElement>('#map canvas')]
  const [ground] = layers
  if (!ground) return
  target.width = ground.width
  target.height = ground.height
  const context = target.getContext('2d')
  // What Cytoscape draws lies in one element, its topmost layer first.
  const own = layers.filter(({ parentElement }) => parentElement?.id === 'map')
  const inner = layers.filter((layer) => !own.includes(layer)).reverse()
  const [below, ...above] = own
  for (const layer of [below, ...inner, ...above])
    if (layer && layer.width > 0) context?.drawImage(layer, 0, 0, target.width, target.height)
}
