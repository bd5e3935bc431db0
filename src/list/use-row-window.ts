import type { Virtualizer } from '@tanstack/react-virtual'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'
import { useMedia } from '../ui/use-media.ts'
import { usePrinting } from '../ui/use-printing.ts'
import type { TreeRows } from './tree-rows.ts'

type RowWindowOptions = {
  rows: TreeRows
  /** The row that is drawn wherever one scrolls, so that it keeps the focus; −1 = none. */
  kept: number
  scroller: RefObject<HTMLElement | null>
  tree: RefObject<HTMLElement | null>
  /** Pixels at the end of the scroller that something covers. */
  covered: number
}

export type RowWindow = Virtualizer<HTMLElement, HTMLElement>

const BEYOND = 8

/** Draws the rows in sight and a few beyond, whatever the length of the list; all of them on paper. */
export function useRowWindow({ rows, kept, scroller, tree, covered }: RowWindowOptions): {
  virtualizer: RowWindow
  margin: number
} {
  const isPhone = useMedia('(width < 640px)')
  const isPrinting = usePrinting()
  const margin = useOffset(tree)
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => rowHeight(rows.at(place)?.level === 1, isPhone),
    getItemKey: (place) => rows.at(place)?.topic ?? place,
    overscan: BEYOND,
    scrollMargin: margin,
    scrollPaddingEnd: covered,
    useFlushSync: false,
    rangeExtractor: (range) => {
      if (isPrinting) return Array.from({ length: rows.length }, (_, place) => place)
      const places = defaultRangeExtractor(range)
      if (kept < 0 || kept >= rows.length || places.includes(kept)) return places
      return kept < (places[0] ?? 0) ? [kept, ...places] : [...places, kept]
    }
  })
  return { virtualizer, margin }
}

function rowHeight(isArea: boolean, isPhone: boolean): number {
  if (isPhone) return isArea ? 56 : 48
  return isArea ? 44 : 36
}

/** How far below the top of its scroller an element begins; follows what grows above it. */
function useOffset(element: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0)
  useLayoutEffect(() => {
    const content = element.current?.closest('[data-scrolled]')
    if (!content) return
    const measure = () => setOffset(element.current?.offsetTop ?? 0)
    const observer = new ResizeObserver(measure)
    observer.observe(content)
    measure()
    return () => observer.disconnect()
  }, [element])
  return offset
}
