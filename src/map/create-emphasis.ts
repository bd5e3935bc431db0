import type { Route } from '../store/route-of.ts'
import type { Painter } from './create-painter.ts'
import type { Stage } from './create-stage.ts'
import { laneOpacity } from './draw-lanes.ts'
import { labelFront } from './label-scene.ts'
import { neighbourhoodOf } from './neighbourhood.ts'
import { routeMarks } from './route-marks.ts'
import type { Scene } from './scene.ts'

/** What comes forward and what steps back. */
export type Emphasis = {
  /** Points at a topic, by mouse, finger or keyboard; null = at none. */
  pointAt(topic: number | null): void
  /** Points at the name of a territory, −1 = at none. */
  pointAtArea(territory: number): void
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
  const update = () => {
    const marks = asked && routeMarks(scene.atlas, asked)
    scene.route = marks && marks.steps.length > 0 ? marks : null
    const topic = pointed ?? scene.selected
    const isDot = topic !== null && scene.atlas.isDot[topic] === 1
    scene.focus = isDot ? neighbourhoodOf(scene.atlas, topic) : null
    scene.isPointedAt = pointed !== null
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

function restOf({ focus, route, isPointedAt, pair }: Scene): number {
  if (route) return REST_ROUTE
  if (pair && !focus) return REST_SELECTED
  if (!focus) return 1
  return isPointedAt ? REST_POINTED_AT : REST_SELECTED
}
