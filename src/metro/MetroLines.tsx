import type { CSSProperties } from 'react'
import { memo } from 'react'
import { areaHueOf } from '../store/area-hues.ts'
import type { RouteMetro } from '../store/metro.ts'
import { useApp } from '../store/use-app.ts'
import { linePath } from './line-path.ts'
import styles from './MetroPlan.module.css'

/** All lines, the spine above the others; above them once more those of the stop that is `shown`. */
export function MetroLines({ metro, shown }: { metro: RouteMetro; shown: number | null }) {
  const { width, height } = metro.plan
  return (
    <svg
      className={styles.lines}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <Quiet metro={metro} />
      {shown !== null && <Near metro={metro} place={shown} />}
    </svg>
  )
}

const Quiet = memo(function Quiet({ metro }: { metro: RouteMetro }) {
  const { graph } = useApp()
  const { links, stops, plan } = metro
  const places = links.map((_, i) => i).sort((a, b) => rank(metro, a) - rank(metro, b))
  return (
    <g className={styles.quiet}>
      {places.map((i) => (
        <path
          key={`${links[i]?.from} ${links[i]?.to}`}
          d={linePath(plan.lines[i] ?? [])}
          data-spine={links[i]?.isSpine}
          style={
            { '--hue': areaHueOf(graph, stops[links[i]?.from ?? 0]?.topic ?? 0) } as CSSProperties
          }
        />
      ))}
    </g>
  )
})

function Near({ metro, place }: { metro: RouteMetro; place: number }) {
  return (
    <g className={styles.near}>
      {metro.links.map(({ from, to, isSpine }, i) =>
        from === place || to === place ? (
          <path
            key={`${from} ${to}`}
            d={linePath(metro.plan.lines[i] ?? [])}
            data-spine={isSpine}
            data-way={to === place ? 'needs' : 'unlocks'}
          />
        ) : null
      )}
    </g>
  )
}

function rank({ links }: RouteMetro, i: number): number {
  return links[i]?.isSpine ? links.length + i : i
}
