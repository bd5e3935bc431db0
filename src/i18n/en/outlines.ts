import { formatNumber } from '../format-number.ts'
import type { outlines as texts } from '../zh/outlines.ts'
import { counted } from './counted.ts'

const number = (value: number) => formatNumber(value, 'en')

/** Outlines and their text, in English. */
export const outlines: typeof texts = {
  outlines: (count) => counted(count, 'outline', 'outlines'),
  outlinesTitle: 'The outlines behind this map',
  outlineRepaired: (count) => `${counted(count, 'garbled place', 'garbled places')} repaired`,
  outlineTags: (tags) => `tags: ${tags}`,
  graphSize: (topics, edges) =>
    `${counted(topics, 'topic', 'topics')}, ${counted(edges, 'prerequisite', 'prerequisites')}`,
  openOutline: 'Open the outline at this line',
  outlineText: (line, count) => `Text of the outline, line ${number(line)} of ${number(count)}`,
  outlineLoading: 'Loading the outline…',
  outlineFaults: {
    missing:
      'This site lacks the text of the outlines. If the site is yours, upload all files that zhilu build writes.',
    outdated:
      'The site has just been updated and this page is the old one. Reload to see the outline.',
    failed: 'The outline could not be loaded. Check the network and try again.'
  }
}
