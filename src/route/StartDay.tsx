import { useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { setStart } from '../store/route-transitions.ts'
import { FIRST_DAY, isStartDay, LAST_DAY } from '../store/start-day.ts'
import { useChange, useZhilu } from '../store/use-app.ts'
import styles from './RouteHead.module.css'

/** The day the plan begins. */
export function StartDay() {
  const { words } = useWords()
  const change = useChange()
  const start = useZhilu((state) => state.start)
  // Who types a year passes through 0002, 0020 and 0202: they stand, but the plan waits for the whole.
  const [draft, setDraft] = useState<string | null>(null)
  const take = (text: string) => {
    const isWhole = text === '' || isStartDay(text)
    setDraft(isWhole ? null : text)
    if (isWhole) change(setStart, text || null)
  }
  return (
    <span className={styles.from}>
      <span aria-hidden>{words.startFrom}</span>
      <input
        type="date"
        className={styles.day}
        aria-label={words.startDay}
        min={FIRST_DAY}
        max={LAST_DAY}
        value={draft ?? start ?? ''}
        onChange={({ target }) => take(target.value)}
        onBlur={() => setDraft(null)}
      />
    </span>
  )
}
