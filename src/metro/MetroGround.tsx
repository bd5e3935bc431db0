import type { CSSProperties } from 'react'
import { memo } from 'react'
import { areaHueOf } from '../store/area-hues.ts'
import type { MetroPlan } from '../store/metro.ts'
import { useApp } from '../store/use-app.ts'
import styles from './MetroPlan.module.css'

/** The coloured bands, and a hairline where a mark of time stands. */
export const MetroGround = memo(function MetroGround({ plan }: { plan: MetroPlan }) {
  const { graph } = useApp()
  return (
    <div aria-hidden>
      {plan.lanes.map(({ lane, top, bottom }) => (
        <div
          key={lane}
          className={styles.band}
          style={
            {
              '--hue': areaHueOf(graph, lane),
              '--y': top,
              '--tall': bottom - top
            } as CSSProperties
          }
        />
      ))}
      {plan.marks.map((x) => (
        <div key={x} className={styles.hairline} style={{ '--x': x } as CSSProperties} />
      ))}
    </div>
  )
})
