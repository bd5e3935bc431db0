import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import styles from './SearchBox.module.css'

type OptionRowProps = {
  id: string
  isActive: boolean
  onChoose: () => void
  children: ReactNode
}

/** One row of the list below the field; the active one stays in sight. */
export function OptionRow({ id, isActive, onChoose, children }: OptionRowProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // The field takes the keys; biome's rule does not know aria-activedescendant.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.result}
      onClick={onChoose}
    >
      {children}
    </div>
  )
}
