/** How layers are laid out as columns. */
export type LayerShape = {
  /** By layer, over how many columns its items are spread. */
  columns: number[]
  /** Free room between neighbouring labels of two columns. */
  gap: number
  /** From one item to the next one below it in its column. */
  pitch: number
}

/** What most screens have room for, in pixels. */
const SCREEN = { width: 1240, height: 720 }
/** Height of a dot with its label below. */
const ROW = 46
const MOST_ROW = 96
const GAP = 64
const MOST_GAP = 150
/** A longer layer tries only some of its heights. */
const TRIES = 60

/**
 * The shape that a screen shows largest: a layer that is too long for it is spread over several columns;
 * what room is left goes between the rows or the columns. `widths` holds the widest label by layer.
 */
export function shapeLayers(layers: readonly number[][], widths: readonly number[]): LayerShape {
  const longest = layers.reduce((most, { length }) => Math.max(most, length), 1)
  const step = Math.max(1, Math.ceil(longest / TRIES))
  let best = { rows: longest, zoom: 0 }
  for (let rows = longest; rows > 0; rows -= step) {
    const zoom = Math.min(
      1,
      SCREEN.width / widthOf(layers, widths, rows),
      SCREEN.height / (rows * ROW)
    )
    if (zoom > best.zoom) best = { rows, zoom }
  }
  const { rows } = best
  const columns = layers.map(({ length }) => Math.ceil(length / rows))
  const count = columns.reduce((sum, some) => sum + some, 0)
  const width = widthOf(layers, widths, rows)
  // Up to the screen, and beyond it up to its shape.
  const roomAcross = Math.max(SCREEN.width, (rows * ROW * SCREEN.width) / SCREEN.height)
  const roomDown = Math.max(SCREEN.height, (width * SCREEN.height) / SCREEN.width)
  return {
    columns,
    gap: Math.min(MOST_GAP, GAP + Math.max(0, roomAcross - width) / count),
    // Seen from as far as the width asks for, rows may lie farther apart.
    pitch: Math.min(MOST_ROW * Math.max(1, width / SCREEN.width), Math.max(ROW, roomDown / rows))
  }
}

function widthOf(layers: readonly number[][], widths: readonly number[], rows: number): number {
  return layers.reduce(
    (sum, { length }, layer) => sum + Math.ceil(length / rows) * ((widths[layer] ?? 0) + GAP),
    0
  )
}
