import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layerGraphOf } from '../../../src/map/layers/layer-graph.ts'
import { rankLayers } from '../../../src/map/layers/rank-layers.ts'
import { focusClosure } from '../../../src/store/focus-closure.ts'
import { listedTopics } from '../../../src/store/listed-topics.ts'
import type { Direction, State } from '../../../src/store/state.ts'
import { initialState } from '../../../src/store/state.ts'
import {
  focusOn,
  setFilters,
  setFocusDepth,
  setFocusDirection,
  toggleKnown
} from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

type Asked = { direction?: Direction; depth?: number | null; state?: State }

function focused(topic: number, { direction = 'both', depth = null, state }: Asked = {}): State {
  const on = focusOn(state ?? initialState, topic)
  return setFocusDepth(setFocusDirection(on, direction), depth)
}

describe('focusClosure', () => {
  const { columns, topic, ids } = buildColumns('a → b → c → d; x ⇢ c; y ⇢ c .4; b ⇢ d')
  const shown = (state: State) => {
    const closure = focusClosure(columns, state)
    return closure && ids(closure.topics)
  }

  it('is null without a focus', () => {
    expect(shown(initialState)).toBeNull()
  })

  it('goes from far prerequisites to far dependents, suggestions left out', () => {
    expect(shown(focused(topic('c')))).toEqual(['a', 'b', 'x', 'c', 'd'])
  })

  it('counts depth in steps', () => {
    expect(shown(focused(topic('c'), { depth: 1 }))).toEqual(['b', 'x', 'c', 'd'])
    expect(shown(focused(topic('a'), { depth: 2 }))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('looks to one side when asked', () => {
    expect(shown(focused(topic('b'), { direction: 'up' }))).toEqual(['a', 'b'])
    expect(shown(focused(topic('b'), { direction: 'down' }))).toEqual(['b', 'c', 'd'])
  })

  it('leaves helpful edges out where only the required ones are shown', () => {
    const state = setFilters(focused(topic('c')), { only: ['required'] })
    expect(shown(state)).toEqual(['a', 'b', 'c', 'd'])
  })

  it('ends at what the filters hide, but always shows its own topic', () => {
    const state = setFilters(toggleKnown(focused(topic('c')), topic('b')), { only: ['unknown'] })
    expect(shown(state)).toEqual(['x', 'c', 'd'])
    expect(shown(toggleKnown(state, topic('c')))).toEqual(['x', 'c', 'd'])
  })

  it('does not take containment for a prerequisite', () => {
    const group = buildColumns('g → m; m → n', {
      g: { kind: 'section', learn: true },
      m: { parent: 'g' }
    })
    const closure = focusClosure(group.columns, focused(group.topic('m')))
    expect(group.ids(closure?.topics ?? [])).toEqual(['m', 'n'])
  })

  describe('of a group', () => {
    const group = buildColumns('p → m → n → u; p → n; m → o → n; n → v; z', {
      m: { parent: 'g' },
      n: { parent: 'g' },
      z: { parent: 'empty' }
    })
    const placed = (asked: Asked) => {
      const closure = focusClosure(group.columns, focused(group.topic('g'), asked))
      return group.ids(closure?.topics ?? []).map((id, i) => `${id}${closure?.distances[i]}`)
    }

    it('shows what the topics inside need, and unlock', () => {
      expect(placed({ direction: 'up' })).toEqual(['m-1', 'o-1', 'p-1', 'n0'])
      expect(placed({ direction: 'down' })).toEqual(['m0', 'n1', 'o1', 'u1', 'v1'])
      expect(placed({ depth: 1 })).toEqual(['m-1', 'o-1', 'p-1', 'n0', 'u1', 'v1'])
    })

    it('shows all of them where a filter hides each', () => {
      const on = focused(group.topic('g'), { direction: 'up' })
      const known = { ...on, known: new Set([group.topic('m'), group.topic('n')]) }
      const state = setFilters(known, { only: ['unknown'] })
      expect(group.ids(focusClosure(group.columns, state)?.topics ?? [])).toContain('n')
    })
  })

  it('of a group has every edge run forward, whatever is in it and how far one sees', () => {
    const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom('→', '⇢')), {
      maxLength: 25
    })
    const inside = fc.uniqueArray(fc.nat(9), { minLength: 1 })
    const direction = fc.constantFrom<Direction>('up', 'down', 'both')
    const depth = fc.option(fc.integer({ min: 1, max: 3 }))
    fc.assert(
      fc.property(edges, inside, direction, depth, (pairs, members, way, deep) => {
        const lines = uniqueForward(pairs).map(([a, b, arrow]) => `t${a} ${arrow} t${b}`)
        const parents = members.map((at) => [`t${at}`, { parent: 'g' }])
        const graph = buildColumns(lines.join(';'), Object.fromEntries(parents))
        const state = focused(graph.topic('g'), { direction: way, depth: deep })
        const closure = focusClosure(graph.columns, state)
        if (!closure) throw new Error('focus-closure: no closure')
        const layers = rankLayers(layerGraphOf(graph.columns, closure, () => 1))
        const layerOf = new Map(
          layers.flatMap((layer, at) => layer.map((item) => [closure.topics[item], at] as const))
        )
        for (const edge of closure.edges) {
          const { source, target } = graph.columns.edges
          expect(layerOf.get(source[edge])).toBeLessThan(layerOf.get(target[edge]) ?? -1)
        }
        for (const at of members) expect(closure.topics).toContain(graph.topic(`t${at}`))
      }),
      { numRuns: 200 }
    )
  })

  it('gives everyone who reads the same state the same object', () => {
    const state = focused(topic('c'))
    expect(focusClosure(columns, state)).toBe(focusClosure(columns, { ...state, topic: 1 }))
    expect(listedTopics(columns, state)).toBe(listedTopics(columns, { ...state, topic: 1 }))
  })

  it('is what brute force finds, on any graph', () => {
    const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom('→', '⇢')), {
      maxLength: 25
    })
    const direction = fc.constantFrom<Direction>('up', 'down', 'both')
    const depth = fc.option(fc.integer({ min: 1, max: 5 }))
    fc.assert(
      fc.property(edges, direction, depth, fc.nat(9), (pairs, way, deep, start) => {
        const forward = uniqueForward(pairs)
        const lines = forward.map(([a, b, arrow]) => `t${a} ${arrow} t${b}`)
        const graph = buildColumns([...lines, `t${start}`].join(';'))
        const closure = focusClosure(
          graph.columns,
          focused(graph.topic(`t${start}`), { direction: way, depth: deep })
        )
        const expected = bruteForce(forward, start, way, deep ?? 99)
        expect(graph.ids(closure?.topics ?? []).sort()).toEqual(expected)
      }),
      { numRuns: 200 }
    )
  })

  it('finds a chain of 100,000', () => {
    const { columns: chain, topic: at } = longChain(100_000)
    expect(focusClosure(chain, focused(at(0)))?.topics).toHaveLength(100_000)
  })
})

describe('listedTopics', () => {
  it('holds the closure and the groups around it', () => {
    const { columns, topic, ids } = buildColumns('a → b; c', {
      a: { parent: 'one' },
      b: { parent: 'two' },
      c: { parent: 'three' }
    })
    const mask = listedTopics(columns, focused(topic('b'))) ?? new Uint8Array()
    expect(ids([...mask.keys()].filter((at) => mask[at] === 1))).toEqual(['a', 'b', 'one', 'two'])
    expect(listedTopics(columns, initialState)).toBeNull()
  })
})

type Pair = [number, number, string]

/** One edge a pair, from the smaller to the larger number. */
function uniqueForward(pairs: Pair[]): Pair[] {
  const seen = new Map<string, Pair>()
  for (const [a, b, arrow] of pairs)
    if (a !== b)
      seen.set(`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b), arrow])
  return [...seen.values()]
}

/** Steps from the start by walking every way there is. */
function bruteForce(pairs: Pair[], start: number, way: Direction, depth: number): string[] {
  const found = new Set([start])
  const walk = (at: number, left: number, isUp: boolean) => {
    found.add(at)
    if (left === 0) return
    for (const [a, b] of pairs) {
      if (isUp && b === at) walk(a, left - 1, isUp)
      if (!isUp && a === at) walk(b, left - 1, isUp)
    }
  }
  if (way !== 'down') walk(start, depth, true)
  if (way !== 'up') walk(start, depth, false)
  return [...found].map((number) => `t${number}`).sort()
}

/** NOTE: the columns of a chain as they are, because a graph of that size takes the builder too long. */
function longChain(count: number) {
  const { columns } = buildColumns('a → b')
  const many = (value: number) => new Uint8Array(count).fill(value)
  const source = Uint32Array.from({ length: count - 1 }, (_, i) => i)
  const target = source.map((i) => i + 1)
  const one = { starts: new Uint32Array(count + 1), values: source }
  return {
    topic: (i: number) => i,
    columns: {
      ...columns,
      topicCount: count,
      edgeCount: count - 1,
      topics: {
        ...columns.topics,
        learn: many(1),
        fromLexicon: many(0),
        parent: new Int32Array(count).fill(-1)
      },
      edges: {
        source,
        target,
        strength: many(1),
        confidence: new Uint16Array(count).fill(1000),
        redundant: many(0),
        group: new Uint32Array(count)
      },
      outgoing: { ...one, starts: one.starts.map((_, i) => Math.min(i, count - 1)) },
      incoming: { ...one, starts: one.starts.map((_, i) => Math.max(0, i - 1)) }
    }
  }
}
