import type { Atlas } from './atlas.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { Palette } from './palette.ts'
import type { LabelPlace, LabelWish } from './place-labels.ts'
import type { RouteMarks } from './route-marks.ts'
import type { SeaLane } from './sea-lanes.ts'
import type { TextSprites, TextStyle } from './text-sprites.ts'
import type { Viewport } from './viewport.ts'

/** A text that asks for room at a place of the map; x and y in pixels when it asked. */
export type TextWish = LabelWish & {
  mapX: number
  mapY: number
  /** Topic number. */
  topic: number
  text: string
  /** Whether it may cover the name of an area. */
  isMain?: boolean
  style: TextStyle
}

/** A text with its place; `bornAt` is when it first had one (ms, performance.now), 0 = long ago. */
export type PlacedText = LabelPlace<TextWish> & { bornAt: number }

/** What the layers of the map are drawn from. Each synchroniser changes its own part of it. */
export type Scene = {
  /** The sheet that is shown. */
  atlas: Atlas
  /** Another sheet is on its way; until it is there the camera neither moves nor is kept. */
  isAwaited: boolean
  readonly sprites: TextSprites
  readonly labelOf: (topic: number) => string
  readonly prefersReducedMotion: () => boolean
  palette: Palette
  view: Viewport
  lanes: readonly SeaLane[]
  /** The prerequisites that Cytoscape draws now. */
  lines: ReadonlySet<number>
  /** Cytoscape's layer is fading in: till it is there the dots stay. */
  isArriving: boolean
  /** 1 for topics that Cytoscape draws now. */
  readonly isElement: Uint8Array
  /** Names of sections and topics that found room at the last rest, and the zoom of that rest. */
  labels: readonly PlacedText[]
  /** The same for what stands in front. */
  frontLabels: readonly PlacedText[]
  labelZoom: number
  /** What the pointer or the keyboard points at, else what is selected. */
  focus: Neighbourhood | null
  isPointedAt: boolean
  /** Territory whose name is pointed at, −1 = none. */
  pointedArea: number
  /** The prerequisite that comes forward: pointed at, else explained. */
  edge: number | null
  /** The same for a bundle, as territory numbers. */
  bundle: Pick<SeaLane, 'from' | 'to'> | null
  selected: number | null
  known: ReadonlySet<number>
  route: RouteMarks | null
  /** Who of the compared outlines teaches a topic, as bits; null = nothing is compared. */
  parts: Uint8Array | null
  /** Two topics that are pointed out together. */
  pair: readonly [number, number] | null
}

/** Pixels from the left edge of a place on the map. */
export function screenX({ zoom, panX }: Viewport, x: number): number {
  return x * zoom + panX
}

/** Pixels from the top edge of a place on the map. */
export function screenY({ zoom, panY }: Viewport, y: number): number {
  return y * zoom + panY
}
