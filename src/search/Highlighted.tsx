import styles from './SearchBox.module.css'

/** A name with some of its letters marked; `ranges` are from, to, from, to… */
export function Highlighted({ text, ranges }: { text: string; ranges: readonly number[] }) {
  const cuts = [0, ...ranges, text.length]
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i] ?? 0
    const part = text.slice(from, to)
    // Parts follow one another: their places are their keys.
    if (part === '') return null
    return i % 2 === 0 ? (
      <span key={from}>{part}</span>
    ) : (
      <mark key={from} className={styles.mark}>
        {part}
      </mark>
    )
  })
}
