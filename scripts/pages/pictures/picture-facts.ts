import type { GraphColumns } from '../../../graph/file/columns.ts'
import { areaHueOf } from '../../../src/store/area-hues.ts'
import type { Neighbour } from '../../../src/store/topic-facts.ts'
import {
  areaOf,
  dependentsOf,
  isToLearn,
  kindOf,
  labelInside,
  labelOf,
  membersOf,
  otherLabelOf,
  prerequisitesOf
} from '../../../src/store/topic-facts.ts'
import type { Land } from './area-land.ts'
import { areaLand } from './area-land.ts'
import type { Typeface } from './typeface.ts'

/** A stop of the line: a topic's name, and the hue of its area in degrees. */
export type Stop = { name: string; hue: number }

/** Stops at one end, and how many there are in all. */
export type Stops = { all: number; shown: Stop[] }

/** All that a topic's picture shows, and nothing else: equal facts are equal pictures. */
export type PictureFacts = {
  name: string
  /** In the other language; '' for none. */
  other: string
  area: string
  hue: number
  land: Land | null
  /** Null where the topic is no step of its own. */
  sides: { before: Stops; after: Stops } | null
  members: Stops | null
}

const MOST_STOPS = 3

/** A group has nothing to unlock: its land may be larger. */
const LAND = { width: 440, height: 262 }
const WIDE_LAND = { width: 560, height: 500 }

/** The facts of a topic's picture, or null where it has none of its own: advice, and names the typeface cannot draw. */
export function pictureFacts(
  columns: GraphColumns,
  typeface: Pick<Typeface, 'drawable'>,
  topic: number
): PictureFacts | null {
  const name = typeface.drawable(labelOf(columns, topic, 'zh'))
  if (name === null || kindOf(columns, topic) === 'advice') return null
  const area = areaOf(columns, topic)
  const stops = (topics: readonly number[], name: NameOf) =>
    stopsOf(columns, typeface, topics, name)
  return {
    name,
    other: typeface.drawable(otherLabelOf(columns, topic, 'zh')) ?? '',
    area: area === topic ? '' : (typeface.drawable(labelOf(columns, area, 'zh')) ?? ''),
    hue: areaHueOf(columns, topic),
    land: areaLand(columns, topic, isToLearn(columns, topic) ? LAND : WIDE_LAND),
    sides: isToLearn(columns, topic)
      ? {
          before: stops(endsOf(prerequisitesOf(columns, topic)), labelOf),
          after: stops(endsOf(dependentsOf(columns, topic)), labelOf)
        }
      : null,
    members: isToLearn(columns, topic) ? null : stops(membersOf(columns, topic), labelInside)
  }
}

function endsOf(neighbours: readonly Neighbour[]): number[] {
  return neighbours.map(({ topic }) => topic)
}

/** By its whole name, or by that below its group. */
type NameOf = typeof labelOf

function stopsOf(
  columns: GraphColumns,
  typeface: Pick<Typeface, 'drawable'>,
  topics: readonly number[],
  nameOf: NameOf
): Stops {
  const shown: Stop[] = []
  for (const topic of topics) {
    const name = typeface.drawable(nameOf(columns, topic, 'zh'))
    if (name !== null) shown.push({ name, hue: areaHueOf(columns, topic) })
    if (shown.length === MOST_STOPS) break
  }
  return { all: topics.length, shown }
}
