import { useEffect, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { useApp } from '../store/use-app.ts'
import styles from './Announcer.module.css'
import { routeFound, whatChanged } from './what-changed.ts'

/** What one act changes comes within these milliseconds, and is one message. */
const TOGETHER = 120

/** The live region of the page: reads out what has changed, and shows nothing. */
export function Announcer() {
  const { graph, store, routes } = useApp()
  const { words } = useWords()
  const [told, tell] = useState('')
  useEffect(() => {
    let lately: string[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const add = (sentences: string[]) => {
      if (sentences.length === 0) return
      lately.push(...sentences)
      clearTimeout(timer)
      timer = setTimeout(() => {
        tell(lately.join(store.getState().language === 'zh' ? '。' : '. '))
        lately = []
      }, TOGETHER)
    }
    let toldTargets = store.getState().targets
    const undos = [
      store.subscribe((state, before) => add(whatChanged(graph, before, state))),
      routes.subscribe(({ route, isPending }, before) => {
        const state = store.getState()
        if (!route || isPending || route === before.route) return
        add([routeFound(graph, state, route, state.targets !== toldTargets)])
        toldTargets = state.targets
      })
    ]
    return () => {
      clearTimeout(timer)
      for (const undo of undos) undo()
    }
  }, [graph, store, routes])
  return (
    <p role="status" aria-label={words.changes} className={styles.told}>
      {told}
    </p>
  )
}
