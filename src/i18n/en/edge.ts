import type { edge as texts } from '../zh/edge.ts'

/** What a prerequisite says of itself, in English. */
export const edge: typeof texts = {
  edgeStands: (strength, sure) => (sure ? `${strength} · ${sure}` : strength),
  edgeSentence: (from, to, strength) => `${from} before ${to}: ${strength}`,
  oneIsEnoughHere: 'One prerequisite of its group is enough.',
  edgeImplied: 'A longer path of prerequisites says the same, so the map does not draw it.',
  reasons: 'Reasons',
  bundleCount: (count) => (count === 1 ? '1 prerequisite' : `${count} prerequisites`),
  whereAmI: 'Where you are',
  fromTheTop: 'All'
}
