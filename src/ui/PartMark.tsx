import styles from './PartMark.module.css'

/** Paths in a box of 12: a square, a triangle, a circle. */
const PATHS = {
  a: 'M1.5 1.5h9v9h-9z',
  b: 'M6 .8 11.6 11H.4z',
  both: 'M6 1a5 5 0 1 1 0 10 5 5 0 1 1 0-10z'
}

type PartMarkProps = {
  part: keyof typeof PATHS
  /** What it says to who does not see it; without one it is decoration. */
  label?: string
}

/** The mark of a part of a comparison, as on the map: shape and colour differ. */
export function PartMark({ part, label }: PartMarkProps) {
  return (
    <span className={styles.mark} {...(label && { role: 'img', 'aria-label': label })}>
      <svg aria-hidden viewBox="0 0 12 12" width={12} height={12} data-part={part}>
        <path d={PATHS[part]} />
      </svg>
    </span>
  )
}
