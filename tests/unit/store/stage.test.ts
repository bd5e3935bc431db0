import { describe, expect, it } from 'vitest'
import type { Stage } from '../../../src/store/stage.ts'
import { stageOf } from '../../../src/store/stage.ts'
import { initialState } from '../../../src/store/state.ts'

const wide = false
const phone = true

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
      { targets: [1], view: 'route', routeForm: 'plan' },
      phone,
      ['phonePlan', 'forms']
    ],
    ['no plan without a route', { view: 'route' }, wide, []]
  ] as const)('is %s', (_, change, isPhone, names) => {
    expect(shown(stageOf({ ...initialState, ...change }, isPhone))).toEqual(names)
  })
})
