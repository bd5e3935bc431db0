import type { Core, ElementDefinition } from 'cytoscape'
import { REQUIRED } from '../../graph/file/columns.ts'
import { createElementCap } from './create-element-cap.ts'
import type { Painter } from './create-painter.ts'
import { asControlPoints } from './curve.ts'
import type { NearElements } from './near-elements.ts'
import { nearElements } from './near-elements.ts'
import { PART_SHAPES, partColour, partOf } from './part-marks.ts'
import type { Scene } from './scene.ts'
import { dotRadius } from './zoom-levels.ts'

/** Keeps in Cytoscape what the screen shows near by: what stays is not touched, what is new is added. */
export type NearSync = {
  /** Holds what the viewport asks for: some at once, the rest frame by frame. */
  update(): void
  /** Adds no more until the next update: the map is on the move. */
  hold(): void
  /** Takes everything out of Cytoscape. */
  clear(): void
  /** Draws everything anew, in the colours of now. */
  redraw(): void
  /** Tells how long it took to show a move: the cap follows. */
  reportFrame(milliseconds: number): void
}

/** Elements added in one frame: styling and drawing them takes Cytoscape some 10 ms. */
const SOME = 120
/** Milliseconds in which the arrows come when one has come near. */
const ARRIVAL = 220
/** Pixels that an arrow in layers is wide at least, however far one is. */
const LEAST_WIDTH = 0.9
const WIDTH = 1.1

type NearParts = { core: Core; scene: Scene; container: HTMLElement; painter: Painter }

/**
 * Joins the scene's viewport to the elements of a Cytoscape; `update` when the map comes to rest. The
 * container says how many there are and may be, for whoever looks into the page.
 */
export function createNearSync({ core, scene, container, painter }: NearParts): NearSync {
  const cap = createElementCap()
  const shown: NearElements = { topics: new Set(), edges: new Set() }
  let frame = 0
  let width = WIDTH
  const tell = () => {
    container.dataset.elements = String(core.elements().length)
    container.dataset.cap = String(cap.most)
  }
  const fadeIn = () => {
    if (scene.prefersReducedMotion()) return
    scene.isArriving = true
    const fade = core
      .container()
      ?.animate([{ opacity: 0 }, {}], { duration: ARRIVAL, easing: 'ease-out' })
    const arrive = () => {
      scene.isArriving = false
      painter.request('marks')
    }
    if (!fade) return arrive()
    fade.onfinish = arrive
    fade.oncancel = arrive
  }
  const addSome = (wanted: NearElements) => {
    // An arrow needs both its ends: all topics first.
    const topics = missing(wanted.topics, shown.topics).slice(0, SOME)
    const edges = missing(wanted.edges, shown.edges).slice(0, SOME - topics.length)
    core.batch(() => {
      core.add(topics.map((topic) => topicElement(scene, topic)))
      core.add(edges.map((edge) => edgeElement(scene, edge)))
    })
    for (const topic of topics) scene.isElement[topic] = 1
    for (const topic of topics) shown.topics.add(topic)
    for (const edge of edges) shown.edges.add(edge)
    tell()
    const isAll = shown.topics.size === wanted.topics.size && shown.edges.size === wanted.edges.size
    if (isAll) painter.request('marks')
    else frame = requestAnimationFrame(() => addSome(wanted))
  }
  // In layers arrows are drawn at any zoom, and are seen at any zoom.
  const thicken = () => {
    const isFar = scene.atlas.sheet.places !== null && scene.view.zoom < LEAST_WIDTH / WIDTH
    const wanted = isFar ? LEAST_WIDTH / scene.view.zoom : WIDTH
    if (Math.abs(wanted / width - 1) < 0.1) return
    width = wanted
    core.style().selector('edge').style({ width }).update()
  }
  const removeAllBut = (wanted: NearElements) => {
    core.batch(() => {
      for (const edge of missing(shown.edges, wanted.edges)) {
        core.getElementById(`e${edge}`).remove()
        shown.edges.delete(edge)
      }
      for (const topic of missing(shown.topics, wanted.topics)) {
        core.getElementById(`t${topic}`).remove()
        shown.topics.delete(topic)
        scene.isElement[topic] = 0
      }
    })
  }
  const sync: NearSync = {
    update() {
      sync.hold()
      const wanted = nearElements(scene.atlas, scene.view, cap.most)
      scene.lines = shown.edges
      if (shown.topics.size === 0 && wanted.topics.size > 0) fadeIn()
      removeAllBut(wanted)
      addSome(wanted)
      thicken()
    },
    hold: () => cancelAnimationFrame(frame),
    clear() {
      sync.hold()
      core.elements().remove()
      scene.isElement.fill(0)
      shown.topics = new Set()
      shown.edges = new Set()
      scene.lines = shown.edges
    },
    redraw() {
      // The colours of now came with a new stylesheet.
      width = Number.NaN
      sync.clear()
      sync.update()
    },
    reportFrame: (milliseconds) => cap.report(milliseconds, shown.topics.size + shown.edges.size)
  }
  return sync
}

function missing(wanted: ReadonlySet<number>, held: ReadonlySet<number>): number[] {
  return [...wanted].filter((number) => !held.has(number))
}

function topicElement(scene: Scene, topic: number): ElementDefinition {
  const { atlas, palette } = scene
  const { x, y } = atlas
  const part = partOf(scene, topic)
  const { shape, scale } = PART_SHAPES[part ?? 'both']
  const hue = atlas.hueOf(topic)
  const plain = hue === undefined ? palette.quietInk : palette.area(hue).dot
  const colour = part ? partColour(palette, part) : plain
  const land = hue === undefined ? palette.paper : palette.area(hue).fill
  return {
    group: 'nodes',
    data: {
      id: `t${topic}`,
      size: 2 * scale * dotRadius(atlas.weight[topic] ?? 0, 1),
      shape,
      colour,
      ...(atlas.columns.topics.fromLexicon[topic] ? { land } : {})
    },
    position: { x: x[topic] ?? 0, y: y[topic] ?? 0 }
  }
}

function edgeElement({ atlas, palette }: Scene, edge: number): ElementDefinition {
  const { edges } = atlas.columns
  const from = edges.source[edge] ?? 0
  const to = edges.target[edge] ?? 0
  const place = (topic: number) => [atlas.x[topic] ?? 0, atlas.y[topic] ?? 0] as const
  const hue = atlas.hueOf(to)
  return {
    group: 'edges',
    data: {
      id: `e${edge}`,
      source: `t${from}`,
      target: `t${to}`,
      ...(edges.strength[edge] === REQUIRED ? { isRequired: true } : {}),
      colour: hue === undefined ? palette.quietInk : palette.area(hue).border,
      ...asControlPoints(...place(from), ...place(to))
    }
  }
}
