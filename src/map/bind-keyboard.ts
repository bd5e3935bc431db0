import { isToLearn } from '../store/topic-facts.ts'
import { focusOn, selectBundle, selectEdge, selectTopic } from '../store/transitions.ts'
import { middleOfLine } from './line-hit.ts'
import { hintOf } from './map-hint.ts'
import type { MapOptions, MapParts, Undo } from './map-parts.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { screenX, screenY } from './scene.ts'
import type { SeaLane } from './sea-lanes.ts'

const STEP = 80
const REACH = 140
const ZOOM = 1.5

const PAN: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP]
}

type Voice = Pick<MapOptions, 'sentenceOf' | 'onAnnounce' | 'onHint'>

/**
 * With the focus on the map: arrows pan (with Shift three times as far), + and − zoom, 0 shows the
 * whole map; the topic nearest to the middle is then pointed at and announced. `e` goes through its
 * prerequisites, then what it unlocks, `b` through the bundles between areas, and says each. Enter selects what is pointed at, `f` shows only
 * what is around the topic pointed at or selected, Escape closes what is open.
 */
export function bindKeyboard(parts: MapParts, voice: Voice): Undo {
  const { container, scene, store, camera, emphasis } = parts
  const { sentenceOf, onAnnounce = () => {}, onHint = () => {} } = voice
  let aim = -1
  let edge = -1
  let lane: SeaLane | null = null
  const pointAtMiddle = () => {
    const { width, height, zoom, panX, panY } = camera.view()
    const [x, y] = [(width / 2 - panX) / zoom, (height / 2 - panY) / zoom]
    const topic = scene.atlas.index.nearest(x, y, REACH / zoom)
    pointAtEdge(-1)
    pointAtLane(null)
    emphasis.pointAt(topic < 0 ? null : topic)
    if (topic >= 0 && topic !== aim) onAnnounce(scene.labelOf(topic))
    aim = topic
  }
  const pointAtEdge = (next: number) => {
    if (next === edge) return
    edge = next
    emphasis.pointAtLine(edge < 0 ? null : { edge })
    if (edge < 0) return onHint(null)
    const { x, y } = middleOfLine(scene, edge)
    const view = camera.view()
    onHint({ kind: 'edge', edge, x: screenX(view, x), y: screenY(view, y) })
    onAnnounce(sentenceOf(edge))
  }
  const nextEdge = () => {
    pointAtLane(null)
    const topic = aim >= 0 ? aim : (store.getState().topic ?? -1)
    if (topic < 0) return
    const { needEdges, unlockEdges } = neighbourhoodOf(scene.atlas, topic)
    const edges = [...needEdges, ...unlockEdges]
    pointAtEdge(edges[(edges.indexOf(edge) + 1) % edges.length] ?? -1)
  }
  const pointAtLane = (next: SeaLane | null) => {
    if (next === lane) return
    lane = next
    emphasis.pointAtLine(lane && { bundle: lane })
    const hint = hintOf(scene, lane && { kind: 'bundle', lane })
    if (!lane || hint?.kind !== 'bundle') return onHint(null)
    const view = camera.view()
    const middle = 2 * Math.floor(lane.line.length / 4)
    const place = { x: lane.line[middle] ?? 0, y: lane.line[middle + 1] ?? 0 }
    onHint({ ...hint, x: screenX(view, place.x), y: screenY(view, place.y) })
    onAnnounce(`${scene.labelOf(hint.from)} → ${scene.labelOf(hint.to)}`)
  }
  const nextLane = () => {
    pointAtEdge(-1)
    const { lanes } = scene
    pointAtLane(lanes[(lane ? lanes.indexOf(lane) + 1 : 0) % lanes.length] ?? null)
  }
  const choose = () => {
    const hint = hintOf(scene, lane && { kind: 'bundle', lane })
    onHint(null)
    if (hint?.kind === 'bundle') store.setState((state) => selectBundle(state, hint.from, hint.to))
    else if (edge >= 0) store.setState((state) => selectEdge(state, edge))
    else store.setState((state) => selectTopic(state, aim))
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
    else if (key === 'e') nextEdge()
    else if (key === 'b') nextLane()
    else if (key === 'f' && isToLearn(scene.atlas.columns, scene.focus?.topic ?? -1))
      store.setState((state) => focusOn(state, scene.focus?.topic ?? -1))
    else if (key === 'Enter' && (aim >= 0 || edge >= 0 || lane)) choose()
    else if (key === 'Escape' && isOpen()) store.setState((state) => selectTopic(state, null))
    else return
    event.preventDefault()
    if (pan || '+=-_0'.includes(key)) pointAtMiddle()
  }
  const isOpen = () => {
    const { topic, edge: explained, bundle } = store.getState()
    return topic !== null || explained !== null || bundle !== null
  }
  const leave = () => {
    pointAtEdge(-1)
    pointAtLane(null)
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
