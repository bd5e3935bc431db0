import { plural } from '../plural.ts'
import type { known as texts } from '../zh/known.ts'
import { counted } from './counted.ts'

/** Marks and what follows from them, in English. */
export const known: typeof texts = {
  marks: 'Marks',
  offerAncestors: (name, count) =>
    plural(
      count,
      `Do you know the prerequisite of “${name}” too?`,
      `Do you know the ${count} prerequisites of “${name}” too?`
    ),
  markTogether: 'Mark them too',
  notThem: 'No',
  marksStay: (name, count) =>
    `“${name}” is no longer marked. ${counted(count, 'topic that needs it stays', 'topics that need it stay')} marked as known.`,
  marksDone: (count) => `${counted(count, 'topic is', 'topics are')} now marked as known.`,
  undo: 'Undo',
  andMore: (count) => `and ${count} more`,
  keyToMarks: 'F6 leads here'
}
