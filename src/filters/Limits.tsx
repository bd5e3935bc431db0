import { useWords } from '../i18n/use-words.ts'
import type { Limit } from '../store/state.ts'
import { toggleLimit } from '../store/transitions.ts'
import { useChange, useZhilu } from '../store/use-app.ts'
import styles from './Legend.module.css'

/** The limits that are only on or off. */
export function Limits() {
  const { words } = useWords()
  const change = useChange()
  const only = useZhilu((state) => state.filters.only)
  const labels: Record<Limit, string> = { required: words.onlyRequired, unknown: words.hideKnown }
  return (
    <div className={styles.limits}>
      {(['required', 'unknown'] as const).map((limit) => (
        <label key={limit} className={styles.limit}>
          <input
            type="checkbox"
            checked={only.includes(limit)}
            onChange={() => change(toggleLimit, limit)}
          />
          <span>{labels[limit]}</span>
        </label>
      ))}
    </div>
  )
}
