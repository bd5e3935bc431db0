import { useEffect, useRef, useState } from 'react'
import styles from './App.module.css'
import { removeFirstPicture } from './first-picture.ts'
import { edgeSentence } from './i18n/edge-sentence.ts'
import { wordsOf } from './i18n/use-words.ts'
import type { MapHandle } from './map/bind-map.ts'
import type { MapHint } from './map/map-hint.ts'
import { WhereAmI } from './map/WhereAmI.tsx'
import { panelInsets } from './panel-insets.ts'
import { lineHint, loadPanels, shareDialog } from './panels.ts'
import type { State } from './store/state.ts'
import { labelOf } from './store/topic-facts.ts'
import { useApp } from './store/use-app.ts'
import { Later } from './ui/Later.tsx'
import { whenIdle } from './ui/when-idle.ts'

/** The place of the map, drawn when it is first shown. Cytoscape comes after its first picture, and stays. */
export function MapStage({ isShown }: { isShown: boolean }) {
  const { graph, store, answers, routes } = useApp()
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
    let undo = () => {}
    const nameOf = (topic: number) => labelOf(graph, topic, store.getState().language)
    const bind = async () => {
      const { createPicture } = await loadPicture()
      if (isGone || !container.current) return
      const picture = createPicture(container.current, {
        store,
        routes,
        columns: graph,
        labelOf: nameOf,
        words: () => mapWords(store.getState().language),
        sideWords: () => sideWords(store.getState().language),
        prefersReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
        insets: () => panelInsets(container.current?.parentElement ?? document.body),
        sentenceOf: (edge) => edgeSentence(graph, edge, store.getState().language),
        onAnnounce: announce,
        onHint: setHint,
        onPlace: setPlace
      })
      undo = () => picture.stage.remove()
      await nextPaint()
      removeFirstPicture(document)
      const { bindMap } = await import('./map/bind-map.ts')
      if (isGone) return
      const bound = bindMap(picture)
      map.current = bound
      const forget = whenIdle(() => {
        answers.prepare()
        loadPanels()
          .then(shareDialog.load)
          .catch(() => {})
      })
      undo = () => {
        forget()
        bound.undo()
        picture.stage.remove()
      }
    }
    bind().catch(setError)
    return () => {
      isGone = true
      undo()
      map.current = null
    }
  }, [isWanted, graph, store, answers, routes])
  // A mistake in the map is a mistake of the page: the boundary shows it.
  if (error !== undefined) throw error
  return (
    <>
      <div ref={container} id="map" className={styles.map} data-shown={isShown} />
      {isShown && <WhereAmI groups={place} onGo={(group) => map.current?.goTo(group)} />}
      {isShown && hint && <Later part={lineHint} props={{ hint }} />}
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

function mapWords(language: State['language']) {
  const words = wordsOf(language)
  return { map: words.mapLabel, zoomIn: words.zoomIn, zoomOut: words.zoomOut, fit: words.wholeMap }
}

function sideWords(language: 'zh' | 'en') {
  const { focusSides } = wordsOf(language)
  return { needs: focusSides.up, unlocks: focusSides.down }
}
