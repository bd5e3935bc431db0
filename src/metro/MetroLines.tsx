import type { CSSProperties } from 'react'
import { memo } from 'react'
import { areaHueOf } from '../store/area-hues.ts'
import type { RouteMetro } from '../store/metro.ts'
import { useApp } from '../store/use-app.ts'
import { linePath } from './line-path.ts'
import styles from './MetroPlan.module.css'

type Ends = {
  /** Where of the plan lines are drawn; everywhere unless said. */
  from?: number | undefined
  to?: number | undefined
}

type MetroLinesProps = Ends & { metro: RouteMetro; shown: number | null }

/** All lines, the spine above the others; above them once more those of the stop that is `shown`. */
export function MetroLines({ metro, shown, from, to }: MetroLinesProps) {
  const { width, height } = metro.plan
  return (
    <svg
      className={styles.lines}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <Quiet metro={metro} from={from} to={to} />
      {shown !== null && <Near metro={metro} place={shown} />}
    </svg>
  )
}

const Quiet = memo(function Quiet({ metro, from, to }: Ends & { metro: RouteMetro }) {
  const { graph } = useApp()
  const { links, stops, plan } = metro
  const places = [...links.keys()]
    .filter((i) => isSeen(metro, i, from, to))
    .sort((a, b) => rank(metro, a) - rank(metro, b))
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

function isSeen(
  { links, plan }: RouteMetro,
  i: number,
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY
): boolean {
  const [start, end] = [plan.stops[links[i]?.from ?? 0], plan.stops[links[i]?.to ?? 0]]
  return (start?.x ?? 0) <= to && (end?.x ?? 0) >= from
}
