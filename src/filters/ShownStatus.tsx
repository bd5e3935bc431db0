import { useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import styles from './FilterLine.module.css'
import { useShown } from './use-shown.ts'

/** Tells a screen reader how many topics are shown, each time that changes. */
export function ShownStatus() {
  const { words } = useWords()
  const { shown, count, all } = useShown()
  const before = useRef(shown)
  const [hasChanged, setChanged] = useState(false)
  useEffect(() => {
    if (before.current !== shown) setChanged(true)
    before.current = shown
  }, [shown])
  const text = shown ? words.shownCount(count, all) : words.allShown(all)
  return (
    <p role="status" className={styles.status}>
      {hasChanged ? text : ''}
    </p>
  )
}
