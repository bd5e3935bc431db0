import type { CSSProperties } from 'react'
import styles from './AreaDot.module.css'

/** A dot in a hue (degrees, OKLCH). Decoration: the name stands beside it. */
export function AreaDot({ hue }: { hue: number }) {
  return <span aria-hidden className={styles.dot} style={{ '--hue': hue } as CSSProperties} />
}
