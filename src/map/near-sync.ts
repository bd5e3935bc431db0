import type { Core, ElementDefinition } from 'cytoscape'
import { REQUIRED } from '../../graph/file/columns.ts'
import { asControlPoints } from './curve.ts'
import { nearElements } from './near-elements.ts'
import type { Scene } from './scene.ts'
import { dotRadius } from './zoom-levels.ts'

const MOST = 1500
const LEAST = 200
const SLOW_FRAME = 50

/** Keeps in Cytoscape what the screen shows near by: what stays is not touched, what is new is added. */
export type NearSync = {
  update(): void
  /** Takes everything out of Cytoscape. */
  clear(): void
  /** Draws everything anew, in the colours of now. */
  redraw(): void
  /** Tells how long it took to show a move: several too slow, and fewer elements are held from now on. */
  reportFrame(milliseconds: number): void
}

/** Joins the scene's viewport to the elements of a Cytoscape; `update` when the map comes to rest. */
export function createNearSync(core: Core, scene: Scene): NearSync {
  let cap = MOST
  let slow = 0
  const shown = { topics: new Set<number>(), edges: new Set<number>() }
  const sync: NearSync = {
    update() {
      const wanted = nearElements(scene.atlas, scene.view, cap)
      core.batch(() => {
        const gone = [
          ...missing(shown.edges, wanted.edges).map((edge) => `e${edge}`),
          ...missing(shown.topics, wanted.topics).map((topic) => `t${topic}`)
        ]
        for (const id of gone) core.getElementById(id).remove()
        core.add([
          ...missing(wanted.topics, shown.topics).map((topic) => topicElement(scene, topic)),
          ...missing(wanted.edges, shown.edges).map((edge) => edgeElement(scene, edge))
        ])
      })
      for (const topic of shown.topics) scene.isElement[topic] = 0
      for (const topic of wanted.topics) scene.isElement[topic] = 1
      shown.topics = wanted.topics
      shown.edges = wanted.edges
      scene.lines = wanted.edges
    },
    clear() {
      core.elements().remove()
      scene.isElement.fill(0)
      scene.lines = new Set()
      shown.topics = new Set()
      shown.edges = new Set()
    },
    redraw() {
      sync.clear()
      sync.update()
    },
    reportFrame(milliseconds) {
      slow = milliseconds > SLOW_FRAME ? slow + 1 : Math.max(0, slow - 0.25)
      if (slow < 6) return
      cap = Math.max(LEAST, Math.round(cap / 2))
      slow = 0
    }
  }
  return sync
}

function missing(wanted: ReadonlySet<number>, held: ReadonlySet<number>): number[] {
  return [...wanted].filter((number) => !held.has(number))
}

function topicElement({ atlas, palette }: Scene, topic: number): ElementDefinition {
  const { x, y } = atlas
  const hue = atlas.hueOf(topic)
  const colour = hue === undefined ? palette.quietInk : palette.area(hue).dot
  const land = hue === undefined ? palette.paper : palette.area(hue).fill
  return {
    group: 'nodes',
    data: {
      id: `t${topic}`,
      size: 2 * dotRadius(atlas.weight[topic] ?? 0, 1),
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
