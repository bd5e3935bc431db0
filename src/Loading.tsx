import { wordsOf } from './i18n/use-words.ts'
import styles from './Loading.module.css'
import type { Language } from './store/state.ts'

type LoadingProps = {
  language: Language
  /** Part of the graph file that is there, 0–1. */
  share: number
}

/** Lies over the first picture while the graph comes: how much of it is there. */
export function Loading({ language, share }: LoadingProps) {
  const { loading } = wordsOf(language)
  return (
    <div className={styles.loading}>
      <span role="status">{loading}</span>
      <progress aria-label={loading} value={share} />
    </div>
  )
}
