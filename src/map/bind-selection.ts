import { bindTo } from '../store/create-store.ts'
import { isIn } from './box.ts'
import type { MapParts, Undo } from './map-parts.ts'
import { screenX, screenY } from './scene.ts'
import { freeBox } from './viewport.ts'

const CLEAR_OF_EDGE = 36
/** Below this a selected topic is too small to be read with its neighbours. */
const READABLE = 0.4
const READING = 0.85

/**
 * Rings the selected topic and brings its neighbours' names forward; flies to it where it is off the
 * screen, behind a panel, or too small. `wasTapped` says whether the person just pointed at it on the
 * map: then the zoom stays theirs.
 */
export function bindSelection(parts: MapParts, wasTapped: (topic: number) => boolean): Undo {
  const { store, scene, emphasis } = parts
  let frame = 0
  let isFirst = true
  const undo = bindTo(
    store,
    (state) => state.topic,
    (topic) => {
      scene.selected = topic
      emphasis.update()
      cancelAnimationFrame(frame)
      const isAnimated = !isFirst
      if (topic !== null && !(isFirst && store.getState().camera)) {
        // The panels come with the next frame; only then it is known what they leave free.
        const decide = () => comeToSee(parts, topic, { isTapped: wasTapped(topic), isAnimated })
        if (isFirst) decide()
        else
          frame = requestAnimationFrame(() => {
            frame = requestAnimationFrame(decide)
          })
      }
      isFirst = false
    }
  )
  return () => {
    cancelAnimationFrame(frame)
    undo()
  }
}

type Looking = { isTapped: boolean; isAnimated: boolean }

function comeToSee({ scene, camera }: MapParts, topic: number, { isTapped, isAnimated }: Looking) {
  const { atlas } = scene
  const view = camera.view()
  const x = atlas.x[topic] ?? Number.NaN
  const y = atlas.y[topic] ?? Number.NaN
  if (!Number.isFinite(x) || view.width === 0 || scene.isAwaited) return
  const area = atlas.territories.find((territory) => territory.area === topic)
  if (area && !atlas.isDot[topic]) return camera.showBox(area.bounds, { isAnimated })
  const free = freeBox(view, camera.insets(), CLEAR_OF_EDGE)
  const isSeen = isIn(free, screenX(view, x), screenY(view, y))
  const isReadable = view.zoom >= READABLE || isTapped
  if (isSeen && isReadable) return
  camera.centre({ x, y, zoom: isReadable ? view.zoom : READING }, { isAnimated })
}
