import { useEffect, useRef, useState } from 'react'
import styles from './App.module.css'
import { wordsOf } from './i18n/use-words.ts'
import { panelInsets } from './panel-insets.ts'
import { labelOf } from './store/topic-facts.ts'
import { useApp } from './store/use-app.ts'

/** The place of the map. Cytoscape comes when the map is first shown, and stays. */
export function MapStage({ isShown }: { isShown: boolean }) {
  const { graph, store } = useApp()
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
      const { bindMap } = await import('./map/bind-map.ts')
      if (isGone || !container.current) return
      undo = bindMap(container.current, {
        store,
        columns: graph,
        labelOf: (topic) => labelOf(graph, topic, store.getState().language),
        words: () => mapWords(store.getState().language),
        sideWords: () => sideWords(store.getState().language),
        prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
        insets: () => panelInsets(container.current?.parentElement ?? document.body),
        onAnnounce: announce
      })
    }
    bind().catch(setError)
    return () => {
      isGone = true
      undo()
    }
  }, [isWanted, graph, store])
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

function mapWords(language: 'zh' | 'en') {
  const words = wordsOf(language)
  return { map: words.mapLabel, zoomIn: words.zoomIn, zoomOut: words.zoomOut, fit: words.wholeMap }
}

function sideWords(language: 'zh' | 'en') {
  const { focusSides } = wordsOf(language)
  return { needs: focusSides.up, unlocks: focusSides.down }
}
