import type { EventObject } from 'cytoscape'
import { selectBundle, selectEdge, selectTopic } from '../store/transitions.ts'
import type { Line } from './create-emphasis.ts'
import type { Hit } from './hit-test.ts'
import { hitTest } from './hit-test.ts'
import type { MapHint } from './map-hint.ts'
import { hintOf } from './map-hint.ts'
import type { MapParts, Undo } from './map-parts.ts'

type Place = { x: number; y: number }

const MOUSE_REACH = 11
const FINGER_REACH = 20
const SHOW_AFTER = 50
const HIDE_AFTER = 110

/**
 * Hover brings a topic, a prerequisite or a bundle forward, a click or tap selects it, on nothing clears
 * the selection, on an area's name goes there; a double click comes nearer. What the pointer does stays
 * in the map.
 */
export function bindPointer(
  parts: MapParts,
  onHint: (hint: MapHint | null) => void
): {
  undo: Undo
  wasTapped: (topic: number) => boolean
  wasTappedOn: (edge: number) => boolean
} {
  const { core, scene, store, camera, emphasis, container } = parts
  let tapped = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let aim = ''
  const point = (hit: Hit | null, place: Place) => {
    if (keyOf(hit) === aim) return
    aim = keyOf(hit)
    clearTimeout(timer)
    const act = () => {
      emphasis.pointAt(hit?.kind === 'topic' ? hit.topic : null)
      emphasis.pointAtLine(lineOf(hit))
      const hint = hintOf(scene, hit)
      onHint(hint && { ...hint, ...place })
    }
    timer = setTimeout(act, hit === null ? HIDE_AFTER : SHOW_AFTER)
  }
  const move = (event: EventObject) => {
    const { originalEvent, renderedPosition: place } = event
    if (isTouch(originalEvent) || (originalEvent as MouseEvent | undefined)?.buttons) return
    const hit = hitTest(scene, place.x, place.y, MOUSE_REACH)
    container.style.cursor = hit ? 'pointer' : ''
    point(hit, place)
    emphasis.pointAtArea(hit?.kind === 'name' ? areaOf(hit) : -1)
  }
  const areaOf = ({ name }: Extract<Hit, { kind: 'name' }>) =>
    scene.atlas.territories.indexOf(name.territory)
  const leave = () => {
    container.style.cursor = ''
    emphasis.pointAtArea(-1)
    point(null, { x: 0, y: 0 })
  }
  const tap = ({ originalEvent, renderedPosition: { x, y } }: EventObject) => {
    const hit = hitTest(scene, x, y, isTouch(originalEvent) ? FINGER_REACH : MOUSE_REACH)
    tapped = keyOf(hit)
    onHint(null)
    if (hit?.kind === 'name') {
      emphasis.pointAtArea(-1)
      camera.showBox(hit.name.territory.bounds, { isAnimated: true })
    } else select(hit)
  }
  const select = (hit: Hit | null) => {
    const hint = hintOf(scene, hit)
    store.setState((state) => {
      if (hint?.kind === 'edge') return selectEdge(state, hint.edge)
      if (hint?.kind === 'bundle') return selectBundle(state, hint.from, hint.to)
      return selectTopic(state, hit?.kind === 'topic' ? hit.topic : null)
    })
  }
  const comeNearer = ({ renderedPosition, originalEvent }: EventObject) => {
    const { x, y } = renderedPosition
    const reach = isTouch(originalEvent) ? FINGER_REACH : MOUSE_REACH
    const hit = hitTest(scene, x, y, reach)
    if (hit?.kind !== 'topic' && hit?.kind !== 'name')
      camera.zoomBy(2, { x, y }, { isAnimated: true })
  }
  const grab = () => {
    camera.isHome = false
    onHint(null)
  }
  // Cytoscape takes the focus from whatever has it; its own layers cannot have it.
  const take = ({ target }: MouseEvent) => {
    if (target instanceof Element && !target.closest('button'))
      container.focus({ preventScroll: true })
  }
  container.addEventListener('mousedown', take)
  core.on('mousemove', move)
  core.on('tap', tap)
  core.on('dbltap', comeNearer)
  core.on('dragpan pinchzoom', grab)
  container.addEventListener('pointerleave', leave)
  const undo = () => {
    clearTimeout(timer)
    core.off('mousemove', move)
    core.off('tap', tap)
    core.off('dbltap', comeNearer)
    core.off('dragpan pinchzoom', grab)
    container.removeEventListener('mousedown', take)
    container.removeEventListener('pointerleave', leave)
  }
  return {
    undo,
    wasTapped: (topic) => tapped === `topic ${topic}`,
    wasTappedOn: (edge) => tapped === `edge ${edge}`
  }
}

function lineOf(hit: Hit | null): Line | null {
  if (hit?.kind === 'edge') return { edge: hit.edge }
  return hit?.kind === 'bundle' ? { bundle: hit.lane } : null
}

/** Equal while the pointer stays on the same thing. */
function keyOf(hit: Hit | null): string {
  if (hit?.kind === 'topic') return `topic ${hit.topic}`
  if (hit?.kind === 'edge') return `edge ${hit.edge}`
  return hit?.kind === 'bundle' ? `bundle ${hit.lane.from} ${hit.lane.to}` : ''
}

function isTouch(event: Event | undefined): boolean {
  return event?.type.startsWith('touch') ?? false
}
