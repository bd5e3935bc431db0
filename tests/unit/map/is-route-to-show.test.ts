import { expect, it } from 'vitest'
import { isRouteToShow } from '../../../src/map/is-route-to-show.ts'
import { decodeAddress } from '../../../src/share/address.ts'
import { stateOfAddress } from '../../../src/share/address-of-state.ts'
import { initialState } from '../../../src/store/state.ts'
import { clearRoute, routeTo, setCamera, toggleKnown } from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a → b')
const before = setCamera(initialState, { x: 1, y: 2, zoom: 3 })
const asked = routeTo(before, topic('b'))
const link = (hash: string) => stateOfAddress(columns, before, decodeAddress(hash))

it('brings a route that the person asks for into view', () => {
  expect(isRouteToShow(asked, before)).toBe(true)
  expect(isRouteToShow(routeTo(asked, topic('a')), asked)).toBe(true)
})

it('moves nothing when steps are ticked or the route is left', () => {
  expect(isRouteToShow(toggleKnown(asked, topic('a')), asked)).toBe(false)
  expect(isRouteToShow(clearRoute(asked), asked)).toBe(false)
})

it('leaves the place to a link that names one, also the same', () => {
  expect(isRouteToShow(link('#route=b'), before)).toBe(true)
  expect(isRouteToShow(link('#route=b&at=1,2,3'), before)).toBe(false)
  expect(isRouteToShow(link('#route=b&at=1,2,3'))).toBe(false)
  expect(isRouteToShow(link('#route=b'))).toBe(true)
})
