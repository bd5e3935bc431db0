import { useEffect, useRef, useState } from 'react'
import styles from './App.module.css'
import { removeFirstPicture } from './first-picture.ts'
import { wordsOf } from './i18n/use-words.ts'
import type { MapHandle } from './map/bind-map.ts'
import type { MapHint } from './map/map-hint.ts'
import { WhereAmI } from './map/WhereAmI.tsx'
import { panelInsets } from './panel-insets.ts'
import { edgeAt } from './store/edge-facts.ts'
import type { State } from './store/state.ts'
import { labelOf } from './store/topic-facts.ts'
import { useApp } from './store/use-app.ts'
import { LineHint } from './topic/LineHint.tsx'

/** The place of the map. Cytoscape comes when the map is first shown, and stays. */
export function MapStage({ isShown }: { isShown: boolean }) {
  const { graph, store } = useApp()
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<MapHandle | null>(null)
  const [announced, announce] = useState('')
  const [hint, setHint] = useState<MapHint | null>(null)
  const [place, setPlace] = useState<readonly number[]>([])
  const [error, setError] = useState<unknown>()
  const [isWanted, setWanted] = useState(isShown)
  if (isShown && !isWanted) setWanted(true)
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    const nameOf = (topic: number) => labelOf(graph, topic, store.getState().language)
    const bind = async () => {
      const { bindMap } = await import('./map/bind-map.ts')
      if (isGone || !container.current) return
      map.current = bindMap(container.current, {
        store,
        columns: graph,
        labelOf: nameOf,
        words: () => mapWords(store.getState().language),
        prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
        insets: () => panelInsets(container.current?.parentElement ?? document.body),
        sentenceOf(edge) {
          const { source, target, isRequired } = edgeAt(graph, edge)
          const words = wordsOf(store.getState().language)
          const strength = isRequired ? words.required : words.helpful
          return words.edgeSentence(nameOf(source), nameOf(target), strength)
        },
        onAnnounce: announce,
        onHint: setHint,
        onPlace: setPlace
      })
      removeFirstPicture(document)
    }
    bind().catch(setError)
    return () => {
      isGone = true
      map.current?.undo()
      map.current = null
    }
  }, [isWanted, graph, store])
  // A mistake in the map is a mistake of the page: the boundary shows it.
  if (error !== undefined) throw error
  return (
    <>
      <div ref={container} id="map" className={styles.map} data-shown={isShown} />
      {isShown && <WhereAmI groups={place} onGo={(group) => map.current?.goTo(group)} />}
      {isShown && hint && <LineHint hint={hint} />}
      <p role="status" className={styles.announced}>
        {announced}
      </p>
    </>
  )
}

function mapWords(language: State['language']) {
  const words = wordsOf(language)
  return { map: words.mapLabel, zoomIn: words.zoomIn, zoomOut: words.zoomOut, fit: words.wholeMap }
}
