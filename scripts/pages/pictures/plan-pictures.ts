import type { GraphColumns } from '../../../graph/file/columns.ts'
import { areaOf } from '../../../src/store/topic-facts.ts'
import { placeOfTopicFile } from '../page-place.ts'
import type { PictureFacts } from './picture-facts.ts'
import { pictureFacts } from './picture-facts.ts'
import type { Typeface } from './typeface.ts'

/** Which pictures a site has: path from the top → what it shows, and which of them, by path, stands for a topic. */
export type PicturePlan = {
  factsByPath: Map<string, PictureFacts>
  pictureOf(topic: number): string
}

/** Beyond so many topics only areas have pictures; the others show their area's. */
const MOST_PICTURES = 3_000

/** The picture of the site itself, for all that has none. */
export const SITE_PICTURE = 'picture.png'

/** A picture for every topic that can be drawn; `isEach` false leaves it at the areas. */
export function planPictures(
  columns: GraphColumns,
  typeface: Pick<Typeface, 'drawable'>,
  isEach = columns.topicCount <= MOST_PICTURES
): PicturePlan {
  const factsByPath = new Map<string, PictureFacts>()
  for (let topic = 0; topic < columns.topicCount; topic++) {
    if (!isEach && areaOf(columns, topic) !== topic) continue
    const path = placeOfTopicFile(columns, topic, 'picture.png')
    const facts = path === null ? null : pictureFacts(columns, typeface, topic)
    if (path !== null && facts) factsByPath.set(path, facts)
  }
  const ownOf = (topic: number) => {
    const path = placeOfTopicFile(columns, topic, 'picture.png')
    return path !== null && factsByPath.has(path) ? path : null
  }
  return {
    factsByPath,
    pictureOf: (topic) => ownOf(topic) ?? ownOf(areaOf(columns, topic)) ?? SITE_PICTURE
  }
}
