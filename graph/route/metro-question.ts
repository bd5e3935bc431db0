/** One stop of a plan. Lengths are in pixels, times in hours since the route begins. */
export type MetroStop = {
  /** Any number; stops of one lane share it. */
  lane: number
  /** Of its label, which stands below its circle. */
  width: number
  height: number
  startHour: number
  endHour: number
}

/** A prerequisite between two stops, by their places in `stops`. */
export type MetroLink = { from: number; to: number; isSpine: boolean }

/** What is to be drawn. */
export type MetroQuestion = {
  /** In the order of the route. */
  stops: readonly MetroStop[]
  /** Each leads to a later stop; no two are the same. */
  links: readonly MetroLink[]
  /** How many of the first stops are known: they stand before time begins. */
  knownCount: number
  /** Hours at which a mark stands, ascending: the beginnings of weeks, or round hours. */
  marks: readonly number[]
  /** Least pixels between two marks. */
  markWidth: number
  /** All lanes from top to bottom, where their order is not to be chosen. */
  lanes?: readonly number[]
}

/** Of the circle that marks a stop. */
export const STOP_RADIUS = 12
