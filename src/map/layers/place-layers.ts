import { listAt, listsByKey } from '../../../graph/file/lists.ts'
import type { LayerGraph } from './layer-graph.ts'
import type { LayerShape } from './layer-shape.ts'
import { spreadLayer } from './spread-layer.ts'

/** Places of items in map units; the centre lies at 0, 0. */
export type ItemPlaces = { x: Float64Array; y: Float64Array }

const PASSES = 4

/**
 * Puts ordered layers from left to right. A layer of several columns fills them row by row, each column a
 * little lower than the one before, so that arrows pass between its labels; the rows move towards what
 * they are joined to, without overlaps. Linear for a fixed number of passes.
 */
export function placeLayers(
  graph: LayerGraph,
  layers: readonly number[][],
  shape: LayerShape
): ItemPlaces {
  const { centre, sides } = graph
  const x = new Float64Array(sides.length)
  const y = new Float64Array(sides.length)
  putInColumns(graph, layers, shape, x)
  putInRows(graph, layers, shape, y)
  const [left, top] = [x[centre] ?? 0, y[centre] ?? 0]
  return { x: x.map((place) => place - left), y: y.map((place) => place - top) }
}

function putInColumns(
  { widths }: LayerGraph,
  layers: readonly number[][],
  { columns, gap }: LayerShape,
  x: Float64Array
): void {
  let right = 0
  layers.forEach((layer, number) => {
    const count = columns[number] ?? 1
    for (let column = 0; column < count; column++) {
      const items = layer.filter((_, i) => i % count === column)
      const width = items.reduce((most, item) => Math.max(most, widths[item] ?? 0), 0)
      for (const item of items) x[item] = right + gap + width / 2
      right += gap + width
    }
  })
}

function putInRows(
  graph: LayerGraph,
  layers: readonly number[][],
  { columns, pitch }: LayerShape,
  y: Float64Array
): void {
  const { sides, source, target } = graph
  const before = listsByKey(target, sides.length)
  const behind = listsByKey(source, sides.length)
  const apart = columns.map((count) => pitch / count)
  const longest = layers.map(({ length }, layer) => (length - 1) * (apart[layer] ?? 0))
  const reach = longest.reduce((most, length) => Math.max(most, length), 0) / 2
  const meanOf = (item: number) => {
    let [sum, count] = [0, 0]
    for (const arrow of listAt(before, item)) sum += y[source[arrow] ?? 0] ?? 0
    for (const arrow of listAt(behind, item)) sum += y[target[arrow] ?? 0] ?? 0
    count = listAt(before, item).length + listAt(behind, item).length
    return count > 0 ? sum / count : 0
  }
  const move = (layer: readonly number[], number: number, wish: (item: number) => number) =>
    spreadLayer(layer.map(wish), apart[number] ?? pitch, reach).forEach((place, i) => {
      y[layer[i] ?? 0] = place
    })
  layers.forEach((layer, number) => {
    move(layer, number, () => 0)
  })
  for (let pass = 0; pass < PASSES; pass++) {
    const isForward = pass % 2 === 0
    for (let i = 0; i < layers.length; i++) {
      const number = isForward ? i : layers.length - 1 - i
      const layer = layers[number] ?? []
      // The centre stays in the middle, and holds the rest.
      if (!layer.includes(graph.centre)) move(layer, number, meanOf)
    }
  }
}
