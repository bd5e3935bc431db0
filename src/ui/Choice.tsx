import type { ReactNode } from 'react'
import styles from './Choice.module.css'

type ChoiceProps<T extends string> = {
  label: string
  value: T
  options: readonly { value: T; label: string; icon?: ReactNode }[]
  onChoose: (value: T) => void
  className?: string
}

/** A few buttons side by side of which one is pressed. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChoose,
  className = ''
}: ChoiceProps<T>) {
  return (
    <fieldset aria-label={label} className={`${styles.choice} ${className}`}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          className={styles.option}
          onClick={() => onChoose(option.value)}
        >
          {option.icon}
          <span>{option.label}</span>
        </button>
      ))}
    </fieldset>
  )
}
