import { comparedParts } from '../store/comparison.ts'
import { bindTo } from '../store/create-store.ts'
import { addPoint, emptyBox, hasExtent } from './box.ts'
import type { MapParts, Undo } from './map-parts.ts'
import { cameraOf, fitted } from './viewport.ts'

/** Map units around a pair, so that its names have room too. */
const AROUND = 90

/** Marks on the map who of two compared outlines teaches what, and points out a pair they order differently. */
export function bindComparison(parts: MapParts): Undo {
  const { store, scene, near, painter } = parts
  const { columns } = scene.atlas
  const undoParts = bindTo(
    store,
    ({ compare }) => comparedParts(columns, compare),
    (compared, before) => {
      scene.parts = compared
      if (compared === (before ?? null)) return
      near.redraw()
      painter.request()
    }
  )
  const undoPair = bindPair(parts)
  return () => {
    undoParts()
    undoPair()
  }
}

function bindPair({ store, scene, emphasis, camera }: MapParts): Undo {
  let frame = 0
  const show = (pair: readonly [number, number]) => {
    const { x, y } = scene.atlas
    const box = emptyBox()
    for (const topic of pair) {
      const [left, top] = [x[topic] ?? Number.NaN, y[topic] ?? Number.NaN]
      if (!Number.isFinite(left)) continue
      addPoint(box, left - AROUND, top - AROUND)
      addPoint(box, left + AROUND, top + AROUND)
    }
    if (!hasExtent(box) || camera.view().width === 0) return
    camera.show(cameraOf(fitted(box, camera.view(), camera.insets())), { isAnimated: true })
  }
  const undo = bindTo(
    store,
    (state) => state.pair,
    (pair) => {
      scene.pair = pair
      emphasis.update()
      cancelAnimationFrame(frame)
      if (!pair) return
      // A panel may close for it; only with the next frame it is known what is free.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => show(pair))
      })
    }
  )
  return () => {
    cancelAnimationFrame(frame)
    undo()
  }
}
