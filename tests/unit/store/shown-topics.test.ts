import { describe, expect, it } from 'vitest'
import { shownTopics } from '../../../src/store/shown-topics.ts'
import type { State } from '../../../src/store/state.ts'
import { initialState } from '../../../src/store/state.ts'
import { compareOutlines, setFilters, toggleKnown } from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const source = (outline: string) => ({ outline, line: 1, column: 1, path: [] })
const { columns, topic, ids } = buildColumns('a → b → c; d', {
  a: { parent: 'one', sources: [source('a.md')] },
  b: { parent: 'one', sources: [source('a.md'), source('b.md')] },
  c: { parent: 'two', sources: [source('b.md')] },
  d: { parent: 'two', sources: [], from: 'lexicon' }
})

const shown = (state: State) => {
  const mask = shownTopics(columns, state)
  return mask && ids([...mask.keys()].filter((at) => mask[at] === 1)).sort()
}

describe('shownTopics', () => {
  it('is null while nothing is left out', () => {
    expect(shown(initialState)).toBeNull()
  })

  it('leaves in what an outline teaches, with the groups around it', () => {
    expect(shown(setFilters(initialState, { outlines: [0] }))).toEqual(['a', 'b', 'one'])
  })

  it('leaves in the topics of an area, those of the lexicon too', () => {
    expect(shown(setFilters(initialState, { areas: [topic('two')] }))).toEqual(['c', 'd', 'two'])
  })

  it('hides what is known when asked', () => {
    const state = toggleKnown(setFilters(initialState, { only: ['unknown'] }), topic('a'))
    expect(shown(state)).toEqual(['b', 'c', 'd', 'one', 'two'])
  })

  it('keeps a group that is known for what is in it, but tells it from a shown step', () => {
    const { columns: own, topic: of } = buildColumns('rnn; lstm', {
      rnn: { parent: 'deep', learn: true },
      lstm: { parent: 'rnn' }
    })
    const state = toggleKnown(setFilters(initialState, { only: ['unknown'] }), of('rnn'))
    const mask = shownTopics(own, state)
    expect([of('deep'), of('rnn'), of('lstm')].map((one) => mask?.[one])).toEqual([1, 2, 1])
  })

  it('shows of a comparison what either outline teaches', () => {
    expect(shown(compareOutlines(initialState, [0, 1]))).toEqual(['a', 'b', 'c', 'one', 'two'])
  })

  it('gives everyone who reads the same state the same object', () => {
    const state = setFilters(initialState, { outlines: [1] })
    expect(shownTopics(columns, state)).toBe(shownTopics(columns, { ...state, topic: 1 }))
  })
})
