import { Check } from 'lucide-react'
import styles from './Tick.module.css'

type TickProps = {
  label: string
  isTicked: boolean
  onToggle: () => void
  /** What stands in the empty circle, such as a number. */
  mark?: string
  /** Whether the empty circle asks to be ticked next. */
  isBright?: boolean
}

/** A round checkbox. */
export function Tick({ label, isTicked, onToggle, mark = '', isBright = true }: TickProps) {
  return (
    <label className={styles.tick} title={label}>
      <input type="checkbox" aria-label={label} checked={isTicked} onChange={onToggle} />
      <span aria-hidden className={styles.circle} data-bright={isBright}>
        {isTicked ? <Check size={14} strokeWidth={3} /> : mark}
      </span>
    </label>
  )
}
