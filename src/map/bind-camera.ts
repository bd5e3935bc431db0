import { bindTo } from '../store/create-store.ts'
import type { Camera } from '../store/state.ts'
import { setCamera } from '../store/transitions.ts'
import { roundedCamera } from './create-camera.ts'
import type { MapParts, Undo } from './map-parts.ts'

/** Keeps the store's camera and the map's the same; `save` is for the moment the map comes to rest. */
export function bindCamera({ store, camera, scene }: MapParts): { undo: Undo; save: () => void } {
  const own = (): Camera | null => (camera.isHome ? null : roundedCamera(camera.view()))
  const save = () => {
    if (camera.view().width > 0 && !scene.isAwaited)
      store.setState((state) => setCamera(state, own()))
  }
  const undo = bindTo(
    store,
    (state) => state.camera,
    (wanted, before) => {
      if (scene.isAwaited || isSame(wanted, own())) return
      const isAnimated = before !== undefined
      if (wanted) camera.show(wanted, { isAnimated })
      else camera.fit({ isAnimated })
    }
  )
  return { undo, save }
}

function isSame(a: Camera | null, b: Camera | null): boolean {
  if (!a || !b) return a === b
  return a.x === b.x && a.y === b.y && a.zoom === b.zoom
}
