import styles from './ProgressLine.module.css'

/** A thin bar: so much of all. */
export function ProgressLine({ label, done, all }: { label: string; done: number; all: number }) {
  return <progress aria-label={label} className={styles.line} value={done} max={Math.max(1, all)} />
}
