import { describe, expect, it } from 'vitest'
import { compareTopics } from '../../../src/store/compare-topics.ts'
import type { State } from '../../../src/store/state.ts'
import { initialState } from '../../../src/store/state.ts'
import { takeAction } from '../../../src/store/take-action.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a → b → c\nb → d\ne → d\nz')

const take = (action: Parameters<typeof takeAction>[2], state: State = initialState) =>
  takeAction(columns, state, action)

describe('comparing two topics', () => {
  it('tells which comes first, and how far apart they are, whichever was named first', () => {
    const ordered = { kind: 'ordered', first: topic('a'), second: topic('c'), steps: 2 }
    expect(compareTopics(columns, topic('a'), topic('c'))).toEqual(ordered)
    expect(compareTopics(columns, topic('c'), topic('a'))).toEqual(ordered)
  })

  it('counts what both need, and what each needs alone', () => {
    const apart = { kind: 'apart', shared: 2, onlyA: 0, onlyB: 1 }
    expect(compareTopics(columns, topic('c'), topic('d'))).toEqual(apart)
    expect(compareTopics(columns, topic('c'), topic('z'))).toMatchObject({ shared: 0 })
  })
})

describe('taking an action', () => {
  it('shows the route to all topics, from where it begins', () => {
    const both = take({ verb: 'route', topics: [topic('c'), topic('d')], from: null })
    expect(both).toMatchObject({ targets: [topic('c'), topic('d')], from: null, view: 'route' })
    expect(take({ verb: 'route', topics: [topic('c')], from: topic('a') }).from).toBe(topic('a'))
  })

  it('looks at what a topic needs, or unlocks', () => {
    const needs = take({ verb: 'needs', topics: [topic('c')] })
    expect(needs).toMatchObject({
      topic: topic('c'),
      focus: { topic: topic('c'), direction: 'up' }
    })
    const unlocks = take({ verb: 'unlocks', topics: [topic('a')] })
    expect(unlocks.focus).toMatchObject({ topic: topic('a'), direction: 'down' })
  })

  it('compares two topics by the way from one to the other, else by the way to both', () => {
    const way = take({ verb: 'compare', topics: [topic('c'), topic('a')] })
    expect(way).toMatchObject({ targets: [topic('c')], from: topic('a') })
    const both = take({ verb: 'compare', topics: [topic('c'), topic('d')] })
    expect(both).toMatchObject({ targets: [topic('c'), topic('d')], from: null })
  })

  it('compares two outlines in place of a route', () => {
    const route = take({ verb: 'route', topics: [topic('c')], from: null })
    const compared = take({ verb: 'compare-outlines', outlines: [0, 1] }, route)
    expect(compared).toMatchObject({ compare: [0, 1], view: 'map' })
  })
})
