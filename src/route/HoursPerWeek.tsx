import { useId, useState } from 'react'
import { parseHours } from '../i18n/parse-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import { isHoursPerWeek, setHoursPerWeek } from '../store/transitions.ts'
import { useChange, useZhilu } from '../store/use-app.ts'
import styles from './RouteHead.module.css'

/**
 * How many hours a week there are: turns hours into weeks. What is typed stays as it is typed; what cannot be
 * hours changes nothing, says so, and is gone when the field is left.
 */
export function HoursPerWeek() {
  const { words } = useWords()
  const change = useChange()
  const hours = useZhilu((state) => state.hoursPerWeek)
  const [typed, setTyped] = useState<{ text: string; hours: number | null } | null>(null)
  const help = useId()
  // Typing holds only as long as the hours are those it gave: Back or a link may change them.
  const text = typed && typed.hours === hours ? typed.text : String(hours ?? '')
  const isWrong = text.trim() !== '' && !isHoursPerWeek(parseHours(text))
  const take = (value: string) => {
    const parsed = parseHours(value)
    const isTaken = value.trim() === '' || isHoursPerWeek(parsed)
    if (isTaken) change(setHoursPerWeek, parsed)
    setTyped({ text: value, hours: isTaken ? parsed : hours })
  }
  return (
    <>
      <span aria-hidden>{words.perWeekBefore}</span>
      <input
        type="text"
        className={styles.perWeek}
        inputMode="decimal"
        placeholder="–"
        aria-label={words.hoursPerWeek}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? help : undefined}
        value={text}
        onChange={({ target }) => take(target.value)}
        onBlur={() => setTyped(null)}
      />
      <span aria-hidden>{words.perWeekAfter}</span>
      {isWrong && (
        <span id={help} role="alert" className={styles.wrong}>
          {words.perWeekRange}
        </span>
      )}
    </>
  )
}
