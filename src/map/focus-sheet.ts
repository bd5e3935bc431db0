import type { FocusClosure } from '../store/focus-closure.ts'
import { layerGraphOf } from './layers/layer-graph.ts'
import type { LayerPlan, Placing } from './layers/layered-places.ts'
import { layeredPlaces, planLayers } from './layers/layered-places.ts'
import type { Scene } from './scene.ts'
import type { Sheet } from './sheet.ts'

const LABEL = { size: 13, weight: 500, colour: '', halo: '' }

/** The layers of a closure, as wide as its labels are in the language of now. */
export function planFocus({ atlas, sprites, labelOf }: Scene, closure: FocusClosure): LayerPlan {
  const widthOf = (topic: number) => sprites.measure(labelOf(topic), LABEL).width
  return planLayers(layerGraphOf(atlas.columns, closure, widthOf))
}

/** A sheet with nothing but the closure, in layers from left to right. */
export function focusSheet(
  closure: FocusClosure,
  plan: LayerPlan,
  { isRequiredOnly, topicCount }: { isRequiredOnly: boolean; topicCount: number },
  place?: Placing
): Sheet {
  const places = layeredPlaces(plan, place)
  const x = new Float64Array(topicCount).fill(Number.NaN)
  const y = new Float64Array(topicCount).fill(Number.NaN)
  closure.topics.forEach((topic, item) => {
    x[topic] = places.x[item] ?? 0
    y[topic] = places.y[item] ?? 0
  })
  const centre = Number.isNaN(x[closure.topic]) ? null : closure.topic
  return { isShown: null, isRequiredOnly, places: { x, y, centre } }
}

/** A sheet without a topic, for as long as the first one is on its way. */
export function emptySheet(topicCount: number): Sheet {
  const nowhere = new Float64Array(topicCount).fill(Number.NaN)
  return { isShown: null, isRequiredOnly: false, places: { x: nowhere, y: nowhere, centre: null } }
}
