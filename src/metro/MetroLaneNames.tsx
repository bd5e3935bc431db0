import type { CSSProperties } from 'react'
import { memo } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import type { MetroPlan } from '../store/metro.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import styles from './MetroPlan.module.css'

/** The name of each lane, which stays at the left; a stop says its area itself. */
export const MetroLaneNames = memo(function MetroLaneNames({ lanes }: Pick<MetroPlan, 'lanes'>) {
  const { graph } = useApp()
  const { language } = useWords()
  return (
    <div className={styles.names} aria-hidden>
      {lanes.map(({ lane, top, bottom }) => (
        <div
          key={lane}
          className={styles.name}
          title={labelOf(graph, lane, language)}
          style={
            {
              '--hue': areaHueOf(graph, lane),
              '--y': top,
              '--tall': bottom - top
            } as CSSProperties
          }
        >
          <span>{labelOf(graph, lane, language)}</span>
        </div>
      ))}
    </div>
  )
})
