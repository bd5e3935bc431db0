import type { focus as texts } from '../zh/focus.ts'

/** The focus, in English. */
export const focus: typeof texts = {
  focus: 'Focus',
  focusHere: 'Focus',
  focusHelp: 'Show only this topic and what is around it',
  focusOnly: (name) => `Only ${name}`,
  focusBack: 'Whole map',
  focusDirection: 'Which way',
  focusSides: { up: 'Needs', down: 'Unlocks', both: 'Both' },
  focusDepth: 'Steps',
  focusDepthIs: (depth) =>
    depth === null ? 'All steps' : depth === 1 ? '1 step' : `${depth} steps`,
  focusNearer: 'One step fewer',
  focusFarther: 'One step more',
  focusAll: 'As far as it goes',
  focusCount: (count) => (count === 1 ? '1 topic' : `${count} topics`),
  focusAlone: 'Nothing on the map leads here or on from here.'
}
