import type { ReactNode } from 'react'
import styles from './FullPage.module.css'

/** A page with nothing but a message in the middle. */
export function FullPage({ children, role }: { children: ReactNode; role: 'alert' | 'status' }) {
  return (
    <main className={styles.page}>
      <div role={role} className={styles.message}>
        {children}
      </div>
    </main>
  )
}
