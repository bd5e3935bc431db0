import type { CSSProperties } from 'react'
import { useMemo } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import { areaProgress } from './area-progress.ts'
import styles from './ProgressDialog.module.css'

/** The areas in which something is known, each with how much of it. */
export function AreaList() {
  const { graph } = useApp()
  const { words, language } = useWords()
  const known = useZhilu((state) => state.known)
  const areas = useMemo(() => areaProgress(graph, known), [graph, known])
  if (areas.length === 0) return null
  return (
    <ul className={styles.areas}>
      {areas.map(({ area, known: count, all }) => (
        <li key={area} style={{ '--share': `${(100 * count) / all}%` } as CSSProperties}>
          <AreaDot hue={areaHueOf(graph, area)} />
          <span>{labelOf(graph, area, language)}</span>
          <span title={words.knownOfLabel(count, all)} className={styles.count}>
            {words.knownOf(count, all)}
          </span>
          <span aria-hidden className={styles.bar} />
        </li>
      ))}
    </ul>
  )
}
