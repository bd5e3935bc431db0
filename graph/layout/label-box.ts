/** What one label covers at near zoom (1 map unit = 1 px), around the position of its topic. */
export type LabelBox = { halfWidth: number; up: number; down: number }

/** What a topic is called in each language of the interface: a box has room for any of them. */
export type Names = readonly string[]

/** Least free space between two label boxes, in map units. */
export const LABEL_GAP = 8

/** Vertical distance at which two topics never touch, whatever their labels. */
export const ROW_PITCH = 48

const LONGEST = 520
const WIDE_FROM = 0x2e80

/** A dot with its name below: 13 px type, 40 units high with the dot. */
export function topicBox(names: Names): LabelBox {
  return { halfWidth: Math.max(16, widest(names, 13, 7.5)) / 2, up: 10, down: 30 }
}

/** The name of a section above its members: larger type, no dot. */
export function sectionBox(names: Names): LabelBox {
  return { halfWidth: Math.max(16, widest(names, 17, 10)) / 2, up: 14, down: 30 }
}

/**
 * The name of a territory, which has to be read with the whole map on one screen; not wider than a
 * territory of so many topics is.
 */
export function territoryBox(names: Names, topics: number): LabelBox {
  const width = Math.min(widest(names, 92, 52), 200 * Math.sqrt(topics + 1))
  return { halfWidth: width / 2, up: 62, down: 62 }
}

function widest(names: Names, wide: number, narrow: number): number {
  return names.reduce((most, name) => Math.max(most, labelWidth(name, wide, narrow)), 0)
}

/**
 * Width of a text whose Han characters (and other full-width ones) are `wide` units across and all
 * others `narrow`; at most 520 units for type of 13 (40 Han characters), longer names are cut there.
 */
export function labelWidth(text: string, wide: number, narrow: number): number {
  const limit = (LONGEST * wide) / 13
  let width = 0
  for (const char of text) {
    width += (char.codePointAt(0) ?? 0) >= WIDE_FROM ? wide : narrow
    if (width > limit) return limit
  }
  return width
}
