import { isToLearn } from '../store/topic-facts.ts'
import { focusOn, selectTopic } from '../store/transitions.ts'
import type { MapParts, Undo } from './map-parts.ts'

const STEP = 80
const REACH = 140
const ZOOM = 1.5

const PAN: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP]
}

/**
 * With the focus on the map: arrows pan (with Shift three times as far), + and − zoom, 0 shows the
 * whole map; the topic nearest to the middle is then pointed at and announced, Enter selects it,
 * f shows only what is around the topic pointed at or selected, Escape closes what is open.
 */
export function bindKeyboard(
  { container, scene, store, camera, emphasis }: MapParts,
  onAnnounce: (text: string) => void
): Undo {
  let aim = -1
  const pointAtMiddle = () => {
    const { width, height } = camera.view()
    const { zoom, panX, panY } = camera.view()
    const [x, y] = [(width / 2 - panX) / zoom, (height / 2 - panY) / zoom]
    const topic = scene.atlas.index.nearest(x, y, REACH / zoom)
    emphasis.pointAt(topic < 0 ? null : topic)
    if (topic >= 0 && topic !== aim) onAnnounce(scene.labelOf(topic))
    aim = topic
  }
  const press = (event: KeyboardEvent) => {
    if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return
    const { key, shiftKey } = event
    const pan = PAN[key]
    const far = shiftKey ? 3 : 1
    if (pan) camera.panBy(pan[0] * far, pan[1] * far)
    else if (key === '+' || key === '=') camera.zoomBy(ZOOM)
    else if (key === '-' || key === '_') camera.zoomBy(1 / ZOOM)
    else if (key === '0') camera.fit({ isAnimated: true })
    else if (key === 'Enter' && aim >= 0) store.setState((state) => selectTopic(state, aim))
    else if (key === 'f' && isToLearn(scene.atlas.columns, scene.focus?.topic ?? -1))
      store.setState((state) => focusOn(state, scene.focus?.topic ?? -1))
    else if (key === 'Escape' && store.getState().topic !== null)
      return store.setState((state) => selectTopic(state, null))
    else return
    event.preventDefault()
    if (pan || key !== 'Enter') pointAtMiddle()
  }
  const leave = () => {
    if (aim < 0) return
    aim = -1
    emphasis.pointAt(null)
  }
  container.addEventListener('keydown', press)
  container.addEventListener('blur', leave)
  return () => {
    container.removeEventListener('keydown', press)
    container.removeEventListener('blur', leave)
  }
}
