import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/map/atlas.ts'
import { findBundles } from '../../../src/map/bundles.ts'
import { buildColumns } from '../../build-graph.ts'

const at = (x: number, y: number, parent?: string) => ({ x, y, ...(parent ? { parent } : {}) })

describe('createAtlas', () => {
  it('draws topics as dots and containers as names', () => {
    const { columns, topic, ids } = buildColumns('a → b', {
      a: at(0, 0, 's'),
      b: at(10, 0, 's'),
      s: { ...at(5, -20, 'area'), kind: 'section', learn: false },
      area: at(5, -40)
    })
    const atlas = createAtlas(columns)
    expect(ids(atlas.dots)).toEqual(['a', 'b'])
    expect(ids(atlas.sections)).toEqual(['s'])
    expect(atlas.territories.map(({ area }) => area)).toEqual([topic('area')])
    expect(atlas.weight[topic('a')]).toBe(1)
  })

  it('gives an area without a coast the box of its topics', () => {
    const { columns } = buildColumns('', { a: at(0, 0, 'area'), b: at(100, 50, 'area') })
    const [territory] = createAtlas(columns).territories
    expect(territory?.rings).toEqual([])
    expect(territory?.bounds).toMatchObject({ left: -60, right: 160 })
  })

  it('leaves a topic outside of all areas in open water', () => {
    const { columns, topic } = buildColumns('a')
    const atlas = createAtlas(columns)
    expect(atlas.territories).toEqual([])
    expect(atlas.territoryOf[topic('a')]).toBe(-1)
    expect(atlas.index.nearest(0, 0, 10)).toBe(topic('a'))
  })

  it('leaves advice out', () => {
    const { columns } = buildColumns('a', {
      hint: { kind: 'advice', learn: false, x: null, y: null }
    })
    expect(createAtlas(columns).dots).toHaveLength(1)
  })
})

describe('createAtlas of a filtered sheet', () => {
  const { columns, topic, ids } = buildColumns('a → b; b ⇢ c', {
    a: at(0, 0, 's'),
    b: at(10, 0, 'p'),
    c: at(900, 0, 'q'),
    s: { ...at(5, -20, 'p'), kind: 'section', learn: false }
  })
  const atlasOf = (...shown: string[]) => {
    const isShown = new Uint8Array(columns.topicCount)
    for (const id of shown) isShown[topic(id)] = 1
    return createAtlas(columns, { isShown, isRequiredOnly: false, places: null })
  }

  it('keeps land of which nothing is shown, and knows that it is bare', () => {
    const { bare, territories } = atlasOf('b', 'p')
    expect(territories.map(({ area }) => area)).toHaveLength(2)
    expect([...bare].map(({ area }) => area)).toEqual([topic('q')])
    expect(createAtlas(columns).bare.size).toBe(0)
  })

  it('leaves out the dots, sections and lines of what is hidden', () => {
    const atlas = atlasOf('b', 'p', 'c', 'q')
    expect(ids(atlas.dots)).toEqual(['b', 'c'])
    expect(ids(atlas.sections)).toEqual([])
    expect([...atlas.isLine].filter((one) => one === 1)).toHaveLength(1)
  })

  it('draws only required prerequisites when asked', () => {
    const sheet = { isShown: null, isRequiredOnly: true, places: null }
    const lines = (one: ReturnType<typeof createAtlas>) => one.isLine.reduce((a, b) => a + b, 0)
    expect([lines(createAtlas(columns, sheet)), lines(createAtlas(columns))]).toEqual([1, 2])
  })
})

describe('findBundles', () => {
  it('joins the prerequisites of two areas in the direction that carries more', () => {
    const { columns, topic } = buildColumns('a → x; b → y; a → y; x → c', {
      a: at(0, 0, 'p'),
      b: at(0, 9, 'p'),
      c: at(0, 18, 'p'),
      x: at(900, 0, 'q'),
      y: at(900, 9, 'q')
    })
    const atlas = createAtlas(columns)
    const areas = atlas.territories.map(({ area }) => area)
    const [p, q] = [areas.indexOf(topic('p')), areas.indexOf(topic('q'))]
    expect(findBundles(atlas)).toEqual([{ from: p, to: q, count: 3 }])
  })

  it('counts neither suggestions nor what others imply', () => {
    const { columns } = buildColumns('a ⇢ x .4; a ⇢ y .4; a ⇢ z .4', {
      a: at(0, 0, 'p'),
      x: at(900, 0, 'q'),
      y: at(900, 9, 'q'),
      z: at(900, 18, 'q')
    })
    expect(findBundles(createAtlas(columns))).toEqual([])
  })
})
