import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A soft message on a line of its own; read out when it appears. */
export function Notice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" aria-label={label} className={styles.notice}>
      {children}
    </div>
  )
}
