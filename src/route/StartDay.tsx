import { useWords } from '../i18n/use-words.ts'
import { setStart } from '../store/route-transitions.ts'
import { useChange, useZhilu } from '../store/use-app.ts'
import styles from './RouteHead.module.css'

/** The day the plan begins. */
export function StartDay() {
  const { words } = useWords()
  const change = useChange()
  const start = useZhilu((state) => state.start)
  return (
    <span className={styles.from}>
      <span aria-hidden>{words.startFrom}</span>
      <input
        type="date"
        className={styles.day}
        aria-label={words.startDay}
        max="9999-12-31"
        value={start ?? ''}
        onChange={({ target }) => change(setStart, target.value || null)}
      />
    </span>
  )
}
