import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Address } from '../../src/share/address.ts'
import { decodeAddress, encodeAddress, LIMITS } from '../../src/share/address.ts'
import { addressOfState, stateOfAddress } from '../../src/share/address-of-state.ts'
import { initialState } from '../../src/store/state.ts'
import { buildColumns } from '../build-graph.ts'
import { runs } from './check-law.ts'

const { columns } = buildColumns('a → b → c; 甲 → b', { c: { label: '丙', aliases: ['see'] } })

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => text.trim() === text && text !== '' && !/[\p{Cc}\p{Cs}]/u.test(text))
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6 })
const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toPrecision(6)) + 0)
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const address: fc.Arbitrary<Address> = fc.record(
  {
    topic: name,
    route: names,
    from: name,
    avoid: names,
    with: fc.uniqueArray(fc.constantFrom('helpful' as const, 'members' as const), { minLength: 1 }),
    known: fc.oneof(names, fc.constant([])),
    focus: name,
    depth: fc.integer({ min: 1, max: 1000 }),
    dir: fc.constantFrom('up' as const, 'down' as const, 'both' as const),
    view: fc.constantFrom('map' as const, 'list' as const, 'route' as const),
    outlines: names,
    areas: names,
    only: fc.uniqueArray(fc.constantFrom('required' as const, 'unknown' as const), {
      minLength: 1
    }),
    compare: names,
    part: fc.constantFrom('both' as const, 'a' as const, 'b' as const),
    hours: number(0.1, 168),
    start: day,
    lang: fc.constantFrom('zh' as const, 'en' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const, 'system' as const),
    at: fc.record({ x: number(-1e7, 1e7), y: number(-1e7, 1e7), zoom: number(1e-4, 100) })
  },
  { requiredKeys: [] }
)

const keys =
  'topic route from avoid with known focus depth dir view outlines areas only compare part hours start lang theme at v'
const part = fc
  .tuple(
    fc.oneof(fc.constantFrom(...keys.split(' ')), fc.string()),
    fc.oneof(fc.constantFrom('a', 'b,丙', 'see', '%', '1,2,3', '1e9', '-0', ''), fc.string())
  )
  .map(([key, value]) => `${key}=${value}`)
const hash = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(part, { maxLength: 12 }).map((parts) => `#${parts.join('&')}`)
)

describe('addresses', () => {
  it('decode to what was encoded', () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(decodeAddress(`#${encodeAddress(given)}`)).toEqual({ address: given, ignored: [] })
      }),
      runs(2000)
    )
  })

  it('decode from any string, to something that comes back the same', () => {
    fc.assert(
      fc.property(hash, (text) => {
        const { address: decoded, ignored } = decodeAddress(text)
        expect(ignored.length).toBeLessThanOrEqual(LIMITS.ignored)
        expect(decodeAddress(encodeAddress(decoded))).toEqual({ address: decoded, ignored: [] })
      }),
      runs(5000)
    )
  })

  it('open some valid view from any string, whose own address opens it again', () => {
    fc.assert(
      fc.property(hash, fc.constantFrom('map' as const, 'list' as const), (text, home) => {
        const first = { ...initialState, home, view: home }
        const state = stateOfAddress(columns, first, decodeAddress(text))
        const again = decodeAddress(encodeAddress(addressOfState(columns, state)))
        expect(again.ignored).toEqual([])
        const { notices: _, ...view } = stateOfAddress(columns, first, again)
        expect(view).toEqual(withoutNotices(state))
      }),
      runs(5000)
    )
  })

  it.each([
    ['a long name', `#topic=${'x'.repeat(5_000_000)}`],
    ['many names', `#known=${'a,'.repeat(2_000_000)}`],
    ['many parts', '#&=&'.repeat(1_000_000)],
    ['many percent signs', `#route=${'%25'.repeat(1_000_000)}`]
  ])('decode in bounded time: %s', (_, text) => {
    const start = performance.now()
    stateOfAddress(columns, initialState, decodeAddress(text))
    expect(performance.now() - start).toBeLessThan(500)
  })
})

function withoutNotices({ notices: _, ...state }: ReturnType<typeof stateOfAddress>) {
  return state
}
