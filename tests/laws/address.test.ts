import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import type { Address } from '../../src/share/address.ts'
import { decodeAddress, encodeAddress } from '../../src/share/address.ts'
import { addressOfState, stateOfAddress } from '../../src/share/address-of-state.ts'
import { LIMITS } from '../../src/share/address-values.ts'
import { encodeFingerprints } from '../../src/share/fingerprint-list.ts'
import { initialState } from '../../src/store/state.ts'
import { buildGraph } from '../build-graph.ts'
import { runs } from './check-law.ts'

const { columns } = columnsFromGraph({
  graph: buildGraph('a → b → c; 甲 → b', { c: { label: '丙', aliases: ['see'] } }),
  redirects: new Map([
    ['old', 'older'],
    ['older', 'c'],
    ['one', 'other'],
    ['other', 'one']
  ])
})

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => text.trim() === text && text !== '' && !/[\p{Cc}\p{Cs}]/u.test(text))
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6 })
const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toPrecision(6)) + 0)
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** As they are read: names first, then fingerprints, sorted. */
const marks = fc
  .tuple(
    fc.uniqueArray(name, { maxLength: 3 }),
    fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 40 })
  )
  .map(([plain, prints]) => [...plain, ...prints.sort((a, b) => a - b)])
const address: fc.Arbitrary<Address> = fc.record(
  {
    topic: name,
    route: names,
    from: name,
    avoid: names,
    with: fc.uniqueArray(fc.constantFrom('helpful' as const, 'members' as const), { minLength: 1 }),
    known: fc.oneof(names, fc.constant([]), marks),
    focus: name,
    depth: fc.integer({ min: 1, max: 1000 }),
    dir: fc.constantFrom('up' as const, 'down' as const, 'both' as const),
    view: fc.constantFrom('map' as const, 'list' as const, 'route' as const),
    form: fc.constantFrom('steps' as const, 'plan' as const),
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
  'topic route from avoid with known focus depth dir view form outlines areas only compare part hours start lang theme at v'
const part = fc
  .tuple(
    fc.oneof(fc.constantFrom(...keys.split(' ')), fc.string()),
    fc.oneof(
      fc.constantFrom(
        'a',
        'b,丙',
        'see',
        '%',
        '1,2,3',
        '1e9',
        '-0',
        '',
        'old',
        'plan',
        '~AAE',
        'a,~AABgAAAA'
      ),
      fc.string()
    )
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
        expect(stateOfAddress(columns, first, again)).toEqual({ ...state, notices: [] })
      }),
      runs(5000)
    )
  })

  it.each([
    ['a long name', `#topic=${'x'.repeat(5_000_000)}`],
    ['many names', `#known=${'a,'.repeat(2_000_000)}`],
    ['many parts', '#&=&'.repeat(1_000_000)],
    ['many percent signs', `#route=${'%25'.repeat(1_000_000)}`],
    ['a long key', `#${'k'.repeat(1_000_000)}=1`],
    ['many keys of the language', '#__proto__=1&constructor=2&toString=3'.repeat(100_000)],
    ['many lists of marks', `#known=${'~AAE,'.repeat(1_000_000)}`]
  ])('decode in bounded time: %s', (_, text) => {
    const start = performance.now()
    stateOfAddress(columns, initialState, decodeAddress(text))
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('a bomb in a list of marks', () => {
  const most = encodeFingerprints(Array.from({ length: 20_000 }, (_, i) => i * 2 ** 17))
  it.each([
    ['counts more than it holds', `~___${'A'.repeat(65_000)}`],
    ['goes on for ever', `${most.slice(0, 4)}${'_'.repeat(65_000)}`],
    ['stands still', `${most.slice(0, 4)}${'A'.repeat(65_000)}`],
    ['is full to the brim, and spoilt at its end', `${most.slice(0, -2)}!!`]
  ])('is refused in 50 ms and 4 MB: it %s', (_, bomb) => {
    const text = `#known=${bomb}`
    const costs = Array.from({ length: 7 }, () => costOf(() => decodeAddress(text)))
    const { address, ignored } = decodeAddress(text)
    expect({ address, ignored }).toEqual({
      address: {},
      ignored: [expect.stringMatching(/^known=~/)]
    })
    // Other programs share the machine, and the memory is tidied at any time: the middle of seven tells.
    expect(middle(costs.map(({ time }) => time))).toBeLessThan(50)
    expect(middle(costs.map(({ bytes }) => bytes))).toBeLessThan(4_000_000)
  })
})

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Milliseconds, and bytes of memory not yet given back. */
function costOf(act: () => void): { time: number; bytes: number } {
  const [before, start] = [process.memoryUsage().heapUsed, performance.now()]
  act()
  const [after, end] = [process.memoryUsage().heapUsed, performance.now()]
  return { time: end - start, bytes: after - before }
}
