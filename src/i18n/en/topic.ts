import { formatNumber } from '../format-number.ts'
import { plural } from '../plural.ts'
import type { topic as texts } from '../zh/topic.ts'
import { counted } from './counted.ts'

const number = (value: number) => formatNumber(value, 'en')

/** The panel of a topic, in English. */
export const topic: typeof texts = {
  kinds: { area: 'Area', chapter: 'Chapter', section: 'Section', topic: 'Topic', advice: 'Advice' },
  alsoCalled: 'Also called',
  routeHere: 'Route to here',
  iKnowThis: 'I know this',
  known: 'Known',
  partOf: 'Part of',
  fromLexicon: 'from the lexicon',
  fromLexiconHelp: 'No outline teaches this step; the lexicon adds it',
  prerequisites: 'Prerequisites',
  noPrerequisites: 'Needs nothing first: a place to begin.',
  unlocks: 'What it unlocks',
  unlocksNothing: 'Nothing has it as a prerequisite yet.',
  members: 'Contains',
  oneIsEnough: 'One of these is enough',
  helpful: 'helpful',
  required: 'required',
  confidence: {
    stated: 'stated',
    lexicon: 'lexicon',
    strong: 'strong',
    likely: 'likely',
    suggested: 'suggested order'
  },
  appearsIn: (count) => `Appears in ${counted(count, 'outline', 'outlines')}`,
  line: (line) => `line ${line}`,
  evidence: 'Reasons',
  showEvidence: (count) => plural(count, 'Show the reason', `Show all ${number(count)} reasons`),
  wrong: 'Wrong?',
  wrongEdge: (from, to) => `Wrong? “${from}” is no prerequisite of “${to}”`,
  wrongStated: 'An outline states this; change that line.',
  lineCopied: 'Copied this line:',
  copyLineByHand: 'The browser does not allow copying. Copy this line by hand:',
  putBelow: (name) =>
    `Paste it below “${name}” in the outline, one level deeper. It counts from the next build.`,
  corrections: {
    different: {
      label: 'One place means something else',
      help: 'Paste it below the item that means something else, one level deeper. It counts from the next build.'
    },
    same: {
      label: 'It is the same as another topic',
      help: 'Fill in the other topic’s name and paste it below this item, one level deeper. It counts from the next build.'
    },
    hours: {
      label: 'The hours are wrong',
      help: 'Change the number and paste it below this item, one level deeper. It counts from the next build.'
    }
  },
  resources: 'Resources',
  projects: 'Projects',
  times: 'Time',
  adviceNote: 'This is advice, not a topic to learn; no route contains it.',
  groupNote: 'This is a group; a route leads to the topics inside it.',
  detailsLoading: 'Loading the reasons…',
  detailsOutdated:
    'The site has just been updated and this page is the old one. Reload to see the reasons.',
  detailsFailed: 'The reasons could not be loaded. Map and routes still work.',
  tryAgain: 'Try again'
}
