import { useEffect, useRef, useState } from 'react'
import styles from './App.module.css'
import { wordsOf } from './i18n/use-words.ts'
import { panelInsets } from './panel-insets.ts'
import { loadPanels } from './panels.ts'
import { labelOf } from './store/topic-facts.ts'
import { useApp } from './store/use-app.ts'
import { whenIdle } from './ui/when-idle.ts'

/** The place of the map, drawn when it is first shown. Cytoscape comes after its first picture, and stays. */
export function MapStage({ isShown }: { isShown: boolean }) {
  const { graph, store, answers, routes } = useApp()
  const container = useRef<HTMLDivElement>(null)
  const [announced, announce] = useState('')
  const [error, setError] = useState<unknown>()
  const [isWanted, setWanted] = useState(isShown)
  if (isShown && !isWanted) setWanted(true)
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    let undo = () => {}
    const bind = async () => {
      const { createPicture } = await loadPicture()
      if (isGone || !container.current) return
      const picture = createPicture(container.current, {
        store,
        routes,
        columns: graph,
        labelOf: (topic) => labelOf(graph, topic, store.getState().language),
        words: () => mapWords(store.getState().language),
        prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
        insets: () => panelInsets(container.current?.parentElement ?? document.body),
        onAnnounce: announce
      })
      undo = () => picture.stage.remove()
      await nextPaint()
      const { bindMap } = await import('./map/bind-map.ts')
      if (isGone) return
      const unbind = bindMap(picture)
      const forget = whenIdle(() => {
        answers.prepare()
        loadPanels().catch(() => {})
      })
      undo = () => {
        forget()
        unbind()
        picture.stage.remove()
      }
    }
    bind().catch(setError)
    return () => {
      isGone = true
      undo()
    }
  }, [isWanted, graph, store, answers, routes])
  // A mistake in the map is a mistake of the page: the boundary shows it.
  if (error !== undefined) throw error
  return (
    <>
      <div ref={container} id="map" className={styles.map} data-shown={isShown} />
      <p role="status" className={styles.announced}>
        {announced}
      </p>
    </>
  )
}

/** Starts loading what draws the first picture, ahead of the graph. */
export function loadPicture() {
  return import('./map/create-picture.ts')
}

/** The moment what was drawn is on the screen; at once where the page is not shown. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    const later = () => setTimeout(resolve)
    if (document.hidden) later()
    else requestAnimationFrame(later)
  })
}

function mapWords(language: 'zh' | 'en') {
  const words = wordsOf(language)
  return { map: words.mapLabel, zoomIn: words.zoomIn, zoomOut: words.zoomOut, fit: words.wholeMap }
}
