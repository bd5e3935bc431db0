import type { Route } from '../store/answers.ts'
import type { Atlas } from './atlas.ts'
import type { Painter } from './create-painter.ts'
import type { Stage } from './create-stage.ts'
import { laneOpacity } from './draw-lanes.ts'
import { labelFront } from './label-scene.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { routeMarks } from './route-marks.ts'
import type { Scene } from './scene.ts'
import type { SeaLane } from './sea-lanes.ts'

/** A prerequisite, or a bundle of them between two territories. */
export type Line = { edge: number } | { bundle: Pick<SeaLane, 'from' | 'to'> }

/** What comes forward and what steps back. */
export type Emphasis = {
  /** Points at a topic, by mouse, finger or keyboard; null = at none. */
  pointAt(topic: number | null): void
  /** Points at the name of a territory, −1 = at none. */
  pointAtArea(territory: number): void
  /** Points at a prerequisite or a bundle; null = at neither. */
  pointAtLine(line: Line | null): void
  /** What is being explained comes forward while nothing else is pointed at. */
  explain(line: Line | null): void
  /** Marks a route; null = none. */
  showRoute(route: Route | null): void
  /** Works out anew what comes forward, after the selection, the sheet or the zoom has changed. */
  update(): void
}

const REST_POINTED_AT = 0.25
const REST_SELECTED = 0.6
const REST_ROUTE = 0.15

/** Costs the neighbourhood and the route, not the graph: the rest steps back as two layers of the page. */
export function createEmphasis(scene: Scene, stage: Stage, painter: Painter): Emphasis {
  let pointed: number | null = null
  let asked: Route | null = null
  let marked: { route: Route | null; atlas: Atlas } = { route: null, atlas: scene.atlas }
  let pointedLine: Line | null = null
  let explained: Line | null = null
  const update = () => {
    if (marked.route !== asked || marked.atlas !== scene.atlas) {
      marked = { route: asked, atlas: scene.atlas }
      const marks = asked && routeMarks(scene.atlas, asked)
      scene.route = marks && marks.steps.length > 0 ? marks : null
    }
    const topic = pointed ?? scene.selected
    const isDot = topic !== null && scene.atlas.isDot[topic] === 1
    scene.focus = isDot ? neighbourhoodOf(scene.atlas, topic) : null
    scene.isPointedAt = pointed !== null
    const line = pointedLine ?? explained
    scene.edge = line && 'edge' in line && isOnSheet(scene, line.edge) ? line.edge : null
    scene.bundle = line && 'bundle' in line ? line.bundle : null
    labelFront(scene)
    stage.setRest(restOf(scene))
    if (laneOpacity(scene.view.zoom) > 0) painter.request('ground')
    painter.request('marks', 'front')
  }
  return {
    update,
    showRoute(route) {
      asked = route
      update()
    },
    explain(line) {
      explained = line
      update()
    },
    pointAtLine(line) {
      if (isSame(line, pointedLine)) return
      pointedLine = line
      update()
    },
    pointAtArea(territory) {
      if (scene.pointedArea === territory) return
      scene.pointedArea = territory
      painter.request('ground')
    },
    pointAt(topic) {
      if (pointed === topic) return
      pointed = topic
      update()
    }
  }
}

function isOnSheet({ atlas }: Scene, edge: number): boolean {
  const { source, target } = atlas.columns.edges
  return atlas.isDot[source[edge] ?? 0] === 1 && atlas.isDot[target[edge] ?? 0] === 1
}

function isSame(a: Line | null, b: Line | null): boolean {
  if (!a || !b) return a === b
  if ('edge' in a) return 'edge' in b && a.edge === b.edge
  return 'bundle' in b && a.bundle.from === b.bundle.from && a.bundle.to === b.bundle.to
}

function restOf({ focus, route, edge, pair, isPointedAt }: Scene): number {
  if (route) return REST_ROUTE
  if (!focus) return edge === null && !pair ? 1 : REST_SELECTED
  return isPointedAt ? REST_POINTED_AT : REST_SELECTED
}
