import { useEffect, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { useApp } from '../store/use-app.ts'
import styles from './Announcer.module.css'
import type { ToldRoute } from './what-changed.ts'
import { routeChanged, whatChanged } from './what-changed.ts'

/** What is told within so many milliseconds is told together: a later text would cut the first one off. */
const ONE_BREATH = 600

/** The live region of the page: reads out what has changed, and shows nothing. */
export function Announcer() {
  const { graph, store, routes } = useApp()
  const { words } = useWords()
  const [told, tell] = useState('')
  useEffect(() => {
    let at = Number.NEGATIVE_INFINITY
    const say = (sentences: readonly string[]) => {
      if (sentences.length === 0) return
      const isSameBreath = performance.now() - at < ONE_BREATH
      at = performance.now()
      const pause = store.getState().language === 'zh' ? '。' : '. '
      tell((before) => [...(isSameBreath ? [before] : []), ...sentences].join(pause))
    }
    let last: ToldRoute = null
    const followRoute = () => {
      const { route, isPending } = routes.getState()
      const { targets, language } = store.getState()
      if (isPending || route === (last?.route ?? null)) return
      const next = route && { route, targets }
      say(routeChanged(graph, last, next, language))
      last = next
    }
    const undoState = store.subscribe((state, before) => say(whatChanged(graph, before, state)))
    const undoRoute = routes.subscribe(followRoute)
    return () => {
      undoState()
      undoRoute()
    }
  }, [graph, store, routes])
  return (
    <p role="status" aria-label={words.changes} className={styles.told}>
      {told}
    </p>
  )
}
