import styles from './Badge.module.css'

/** A small remark behind a name; `help` says more on hover. */
export function Badge({ text, help }: { text: string; help: string }) {
  return (
    <span className={styles.badge} title={help}>
      {text}
    </span>
  )
}
