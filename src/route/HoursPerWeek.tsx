import { useId } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { setHoursPerWeek } from '../store/transitions.ts'
import { useChange, useZhilu } from '../store/use-app.ts'
import styles from './RoutePanel.module.css'

/** How many hours a week there are: turns hours into weeks. */
export function HoursPerWeek({ weeks }: { weeks: number | null }) {
  const { words } = useWords()
  const change = useChange()
  const hours = useZhilu((state) => state.hoursPerWeek)
  const id = useId()
  return (
    <div className={styles.perWeek}>
      <span aria-hidden>{words.perWeekBefore}</span>
      <input
        id={id}
        type="number"
        min={1}
        max={168}
        step={1}
        inputMode="numeric"
        placeholder="–"
        aria-label={words.hoursPerWeek}
        value={hours ?? ''}
        onChange={(event) =>
          change(setHoursPerWeek, event.target.value === '' ? null : event.target.valueAsNumber)
        }
      />
      <span aria-hidden>{words.perWeekAfter}</span>
      {weeks !== null && <span role="status">· {words.weeks(weeks)}</span>}
    </div>
  )
}
