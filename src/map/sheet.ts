/**
 * What of the graph the map shows, and where: all of it at its baked places with its coasts, or a part of
 * it, or topics at places of their own.
 */
export type Sheet = {
  /** By topic 1 = shown; null = all. */
  isShown: Uint8Array | null
  isRequiredOnly: boolean
  /** Places by topic in map units, NaN = not shown, around the topic in their centre (null = around those of a group); null = the baked ones. */
  places: OwnPlaces | null
}

export type OwnPlaces = { x: Float64Array; y: Float64Array; centre: number | null }

/** The whole graph. */
export const WHOLE: Sheet = { isShown: null, isRequiredOnly: false, places: null }
