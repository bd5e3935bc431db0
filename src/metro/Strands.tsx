import type { CSSProperties } from 'react'
import { memo } from 'react'
import { areaHueOf } from '../store/area-hues.ts'
import type { MetroStrands } from '../store/metro.ts'
import { useApp } from '../store/use-app.ts'
import styles from './PhonePlan.module.css'
import { branchPath, strandPath, strandsWidth } from './strand-paths.ts'

type StrandsProps = {
  strands: MetroStrands
  /** By stop: the middle of its row. */
  ys: readonly number[]
  height: number
}

/** The strands of the areas, what branches off them, and the spine. */
export const Strands = memo(function Strands({ strands, ys, height }: StrandsProps) {
  const { graph } = useApp()
  const { columns } = strands
  const hueOf = (area: number) => ({ '--hue': areaHueOf(graph, area) }) as CSSProperties
  return (
    <svg
      className={styles.lines}
      width={strandsWidth(strands.columnCount)}
      height={height}
      aria-hidden="true"
    >
      {strands.strands.map((strand) => (
        <path key={strand.lane} d={strandPath(strands, strand, ys)} style={hueOf(strand.lane)} />
      ))}
      {strands.branches.map(({ column, to, lane, isSpine }) => (
        <path
          key={`${lane} ${to}`}
          d={branchPath(column, columns[to] ?? 0, ys[to] ?? 0)}
          data-spine={isSpine}
          style={hueOf(lane)}
        />
      ))}
      {strands.spine.map((piece) => (
        <path
          key={`${piece.from} ${piece.to}`}
          d={strandPath(strands, piece, ys)}
          data-spine="true"
        />
      ))}
    </svg>
  )
})
