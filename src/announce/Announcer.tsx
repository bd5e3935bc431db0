import { useEffect, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { useApp } from '../store/use-app.ts'
import styles from './Announcer.module.css'
import { whatChanged } from './what-changed.ts'

/** The live region of the page: reads out what has changed, and shows nothing. */
export function Announcer() {
  const { graph, store } = useApp()
  const { words } = useWords()
  const [told, tell] = useState('')
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const sentences = whatChanged(graph, before, state)
        if (sentences.length > 0) tell(sentences.join(wordsOfPause(state.language)))
      }),
    [graph, store]
  )
  return (
    <p role="status" aria-label={words.changes} className={styles.told}>
      {told}
    </p>
  )
}

function wordsOfPause(language: 'zh' | 'en'): string {
  return language === 'zh' ? '。' : '. '
}
