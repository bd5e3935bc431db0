import type { EventObject } from 'cytoscape'
import { selectTopic } from '../store/transitions.ts'
import type { Box } from './box.ts'
import { hitTest } from './hit-test.ts'
import type { MapParts, Undo } from './map-parts.ts'
import { fitted } from './viewport.ts'

const MOUSE_REACH = 11
const FINGER_REACH = 20
const SHOW_AFTER = 50
const HIDE_AFTER = 110

/**
 * Hover brings a topic forward, a click or tap selects it, on nothing clears the selection, on an
 * area's name goes there; a double click comes nearer. What the pointer does stays in the map.
 */
export function bindPointer(parts: MapParts): {
  undo: Undo
  wasTapped: (topic: number) => boolean
} {
  const { core, scene, store, camera, emphasis, container } = parts
  let tapped = -1
  let timer: ReturnType<typeof setTimeout> | undefined
  let aim: number | null = null
  const point = (topic: number | null) => {
    if (aim === topic) return
    aim = topic
    clearTimeout(timer)
    timer = setTimeout(() => emphasis.pointAt(topic), topic === null ? HIDE_AFTER : SHOW_AFTER)
  }
  const move = (event: EventObject) => {
    const { originalEvent, renderedPosition } = event
    if (isTouch(originalEvent) || (originalEvent as MouseEvent | undefined)?.buttons) return
    const hit = hitTest(scene, renderedPosition.x, renderedPosition.y, MOUSE_REACH)
    container.style.cursor = hit ? 'pointer' : ''
    point(hit && 'topic' in hit ? hit.topic : null)
    const { territories } = scene.atlas
    emphasis.pointAtArea(hit && 'name' in hit ? territories.indexOf(hit.name.territory) : -1)
  }
  const leave = () => {
    container.style.cursor = ''
    emphasis.pointAtArea(-1)
    point(null)
  }
  const tap = ({ originalEvent, renderedPosition: { x, y } }: EventObject) => {
    const reach = isTouch(originalEvent) ? FINGER_REACH : MOUSE_REACH
    const hit = hitTest(scene, x, y, reach)
    if (hit && 'name' in hit) return enter(hit.name.territory.bounds)
    const topic = hit?.topic ?? null
    tapped = topic ?? -1
    store.setState((state) => selectTopic(state, topic))
  }
  const enter = (bounds: Box) => {
    emphasis.pointAtArea(-1)
    const target = fitted(bounds, camera.view(), camera.insets())
    const { zoom, panX, panY, width, height } = target
    const middle = { x: (width / 2 - panX) / zoom, y: (height / 2 - panY) / zoom, zoom }
    camera.show(middle, { isAnimated: true })
  }
  const comeNearer = ({ renderedPosition, originalEvent }: EventObject) => {
    const { x, y } = renderedPosition
    const reach = isTouch(originalEvent) ? FINGER_REACH : MOUSE_REACH
    if (!hitTest(scene, x, y, reach)) camera.zoomBy(2, { x, y }, { isAnimated: true })
  }
  const grab = () => {
    camera.isHome = false
  }
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
    container.removeEventListener('pointerleave', leave)
  }
  return { undo, wasTapped: (topic) => topic === tapped }
}

function isTouch(event: Event | undefined): boolean {
  return event?.type.startsWith('touch') ?? false
}
