import { useState } from 'react'
import { parseHours } from '../i18n/parse-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import { setHoursPerWeek } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import styles from './RouteHead.module.css'

/** How many hours a week there are: turns hours into weeks. What is typed stays as it is typed. */
export function HoursPerWeek() {
  const { words } = useWords()
  const { store } = useApp()
  const change = useChange()
  const hours = useZhilu((state) => state.hoursPerWeek)
  const [typed, setTyped] = useState<{ text: string; hours: number | null } | null>(null)
  // Typing holds only as long as the hours are those it gave: Back or a link may change them.
  const text = typed && typed.hours === hours ? typed.text : String(hours ?? '')
  return (
    <>
      <span aria-hidden>{words.perWeekBefore}</span>
      <input
        type="text"
        className={styles.perWeek}
        inputMode="decimal"
        placeholder="–"
        aria-label={words.hoursPerWeek}
        aria-invalid={text !== '' && hours === null}
        value={text}
        onChange={({ target }) => {
          change(setHoursPerWeek, parseHours(target.value))
          setTyped({ text: target.value, hours: store.getState().hoursPerWeek })
        }}
      />
      <span aria-hidden>{words.perWeekAfter}</span>
    </>
  )
}
