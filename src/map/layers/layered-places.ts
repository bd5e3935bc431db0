import type { LayerGraph } from './layer-graph.ts'
import type { LayerShape } from './layer-shape.ts'
import { shapeLayers } from './layer-shape.ts'
import { orderLayers } from './order-layers.ts'
import type { ItemPlaces } from './place-layers.ts'
import { placeLayers } from './place-layers.ts'
import { rankLayers } from './rank-layers.ts'

/** Another way to place the items; dagre is one. */
export type Placing = (graph: LayerGraph, shape: LayerShape) => ItemPlaces

/** Layers in order, and the columns they will be. */
export type LayerPlan = { graph: LayerGraph; layers: number[][]; shape: LayerShape }

/** NOTE: what dagre lays out in less than 50 ms; an arrow costs it every layer it crosses. */
const MOST_ITEMS = 24
const MOST_SPAN = 50

/** Ranks the items into layers and chooses the columns. */
export function planLayers(graph: LayerGraph): LayerPlan {
  const layers = rankLayers(graph)
  const widths = layers.map((layer) =>
    layer.reduce((most, item) => Math.max(most, graph.widths[item] ?? 0), 0)
  )
  return { graph, layers, shape: shapeLayers(layers, widths) }
}

/** Whether dagre is quick with it, and no layer is too long for one column. */
export function isForDagre({ graph, layers, shape }: LayerPlan): boolean {
  return (
    graph.sides.length > 1 &&
    graph.sides.length <= MOST_ITEMS &&
    spanOf(graph, layers) <= MOST_SPAN &&
    shape.columns.every((count) => count === 1)
  )
}

/** Places in layers from left to right, the same for the same plan; by `place` instead of our own way where it is given. */
export function layeredPlaces({ graph, layers, shape }: LayerPlan, place?: Placing): ItemPlaces {
  return place ? place(graph, shape) : placeLayers(graph, orderLayers(graph, layers), shape)
}

/** Layers that the arrows cross, all together. */
function spanOf({ sides, source, target }: LayerGraph, layers: readonly number[][]): number {
  const layerOf = new Int32Array(sides.length)
  layers.forEach((layer, number) => {
    for (const item of layer) layerOf[item] = number
  })
  return source.reduce(
    (sum, start, arrow) => sum + (layerOf[target[arrow] ?? 0] ?? 0) - (layerOf[start] ?? 0),
    0
  )
}
