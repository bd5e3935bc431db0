import { describe, expect, it } from 'vitest'
import {
  addTarget,
  chooseWay,
  removeTarget,
  setFrom,
  setStart,
  toggleHelpful,
  toggleMembers
} from '../../../src/store/route-transitions.ts'
import { initialState } from '../../../src/store/state.ts'
import { clearRoute, routeTo } from '../../../src/store/transitions.ts'

const route = routeTo(initialState, 7)

describe('the targets of a route', () => {
  it('grow by one topic at a time, each once', () => {
    const two = addTarget(route, 8)
    expect(two.targets).toEqual([7, 8])
    expect(addTarget(two, 7)).toBe(two)
  })

  it('begin a route where there is none', () => {
    expect(addTarget(initialState, 8)).toMatchObject({ targets: [8], view: 'route' })
  })

  it('shrink; with the last one the route goes', () => {
    expect(removeTarget(addTarget(route, 8), 7).targets).toEqual([8])
    expect(removeTarget(route, 7)).toEqual(clearRoute(route))
    expect(removeTarget(route, 9)).toBe(route)
  })
})

describe('what one wants of a route', () => {
  it('is another way, its topics sorted and each once', () => {
    expect(chooseWay(route, [5, 3, 5]).avoid).toEqual([3, 5])
    expect(chooseWay(chooseWay(route, [5]), []).avoid).toEqual([])
  })

  it('is a start of the spine, but only while there is a route', () => {
    expect(setFrom(route, 3).from).toBe(3)
    expect(setFrom(initialState, 3).from).toBeNull()
    expect(setFrom(setFrom(route, 3), null).from).toBeNull()
  })

  it('is what joins it, on and off', () => {
    expect(toggleHelpful(route).withHelpful).toBe(true)
    expect(toggleMembers(toggleMembers(route)).withMembers).toBe(false)
  })

  it('goes with the next route, except for what is only helpful', () => {
    const asked = toggleMembers(toggleHelpful(chooseWay(setFrom(route, 3), [5])))
    expect(routeTo(asked, 9)).toMatchObject({
      from: null,
      avoid: [],
      withHelpful: true,
      withMembers: false
    })
  })
})

it.each([
  ['2026-12-01', '2026-12-01'],
  ['2028-02-29', '2028-02-29'],
  ['2026-02-29', null],
  ['2026-13-01', null],
  ['20261201', null],
  ['1900-01-01', '1900-01-01'],
  ['2999-12-31', '2999-12-31'],
  ['0001-01-01', null],
  ['3500-01-01', null],
  ['tomorrow', null],
  ['', null],
  [null, null]
])('takes the start %j as %j', (day, start) => {
  expect(setStart(route, day).start).toBe(start)
})
