import { describe, expect, it } from 'vitest'
import type { Screen, Stage } from '../../../src/store/stage.ts'
import { stageOf } from '../../../src/store/stage.ts'
import { initialState } from '../../../src/store/state.ts'

const wide: Screen = { isPhone: false, routeForm: 'steps' }
const phone: Screen = { isPhone: true, routeForm: 'steps' }

/** The names of what is shown. */
function shown(stage: Stage): string[] {
  return Object.entries(stage).flatMap(([name, isShown]) => (isShown ? [name] : []))
}

describe('what the page shows', () => {
  it.each([
    ['the map', {}, wide, ['map', 'overMap']],
    ['the list', { view: 'list' }, phone, ['list', 'overMap']],
    ['a topic on the map', { topic: 1 }, wide, ['map', 'detail', 'overMap']],
    ['a prerequisite', { edge: 3 }, phone, ['map', 'detail', 'overMap']],
    ['a route beside the map', { targets: [1] }, wide, ['map', 'steps', 'overMap']],
    ['a route as a plan', { targets: [1], view: 'route' }, wide, ['plan', 'steps']],
    ['the map alone on a phone', { targets: [1] }, phone, ['map', 'overMap']],
    ['the steps on a phone', { targets: [1], view: 'route' }, phone, ['steps', 'forms']],
    [
      'the plan on a phone',
      { targets: [1], view: 'route' },
      { isPhone: true, routeForm: 'plan' },
      ['phonePlan', 'forms']
    ],
    ['no plan without a route', { view: 'route' }, wide, []]
  ] as const)('is %s', (_, change, screen, names) => {
    expect(shown(stageOf({ ...initialState, ...change }, screen))).toEqual(names)
  })
})
