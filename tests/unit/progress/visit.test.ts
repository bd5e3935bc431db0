import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesSince } from '../../../src/progress/changes-since.ts'
import { fingerprintOf } from '../../../src/progress/fingerprint.ts'
import type { Visit } from '../../../src/progress/visit.ts'
import { decodeVisit, encodeVisit, keepVisit, readVisit } from '../../../src/progress/visit.ts'
import { createKeep } from '../../../src/store/keep.ts'
import { buildColumns } from '../../build-graph.ts'
import { createTexts } from '../../kept-texts.ts'

const before = buildColumns('a → b → c; x', {
  a: { parent: 'maths' },
  b: { parent: 'maths' },
  c: { parent: 'maths' },
  x: { parent: 'music' }
})

const visit: Visit = {
  address: 'route=c&v=1',
  build: before.columns.build,
  topics: fingerprintOf(before.columns),
  named: [],
  targets: ['c'],
  steps: ['a', 'b', 'c']
}

describe('a visit', () => {
  it('is read as it was kept, for each site of a host', () => {
    const keep = createKeep(createTexts().ask)
    keepVisit(keep, '/maps/index.html', visit)
    expect(readVisit(keep, '/maps/')).toEqual(visit)
    expect(readVisit(keep, '/')).toBeNull()
  })

  it('of a newer page is not read, and not written over', () => {
    const { texts, ask } = createTexts({ 'zhilu.visit./': '{"version":2}' })
    const keep = createKeep(ask)
    keepVisit(keep, '/', visit)
    expect(readVisit(keep, '/')).toBeNull()
    expect(texts.get('zhilu.visit./')).toBe('{"version":2}')
  })

  it('is read from any text', () => {
    const text = encodeVisit(visit)
    const cut = fc.nat(text.length).map((end) => text.slice(0, end))
    const changed = fc
      .tuple(fc.constantFrom(...Object.keys(visit), 'version'), fc.jsonValue())
      .map(([key, value]) => JSON.stringify({ ...JSON.parse(text), [key]: value }))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), cut, changed), (any) => {
        const read = decodeVisit(any)
        if (read && read !== 'newer') expect(decodeVisit(encodeVisit(read))).toEqual(read)
      })
    )
  })

  it('too long to be kept leaves the address out', () => {
    const read = decodeVisit(encodeVisit({ ...visit, address: 'a'.repeat(9000) }))
    expect(read).toEqual({ ...visit, address: '' })
  })
})

describe('what changed since', () => {
  const own = { ids: ['b', 'x'], known: new Set<number>() }

  it('is nothing for the same build, and nothing where nothing of theirs changed', () => {
    expect(changesSince(before.columns, visit, own, null)).toBeNull()
    const { columns } = buildColumns('a → b → c; x; y → z', {
      a: { parent: 'maths' },
      b: { parent: 'maths' },
      c: { parent: 'maths' },
      x: { parent: 'music' },
      y: { parent: 'cooking' }
    })
    expect(changesSince(columns, visit, own, null)).toBeNull()
  })

  it('names what is gone, what has another name, and what is new near by', () => {
    const { columns, topic } = buildColumns(
      'a → c; d → c; e → 乙',
      {
        a: { parent: 'maths' },
        c: { parent: 'maths' },
        d: { parent: 'maths' },
        e: { parent: 'cooking' }
      },
      { redirects: new Map([['x', '乙']]) }
    )
    expect(changesSince(columns, visit, own, null)).toEqual({
      gone: ['b'],
      renamed: [{ from: 'x', topic: topic('乙') }],
      added: [topic('d')],
      route: null
    })
  })

  it('says how the same route has grown, what was learnt since left out', () => {
    const { columns, topic } = buildColumns('a → b → c; d → c; x', { x: { parent: 'music' } })
    const now = { targets: ['c'], steps: ['b', 'd', 'c'] }
    const known = new Set([topic('a')])
    expect(changesSince(columns, visit, { ids: [], known }, now)?.route).toEqual({
      before: 2,
      now: 3
    })
    const other = { targets: ['b'], steps: ['b'] }
    expect(changesSince(columns, visit, { ids: [], known }, other)).toBeNull()
  })
})
