import { describe, expect, it } from 'vitest'
import { hiddenBy, revealTopic, unhideTopics } from '../../../src/store/hidden-by.ts'
import { shownTopics } from '../../../src/store/shown-topics.ts'
import type { State } from '../../../src/store/state.ts'
import { initialState } from '../../../src/store/state.ts'
import { countShown, topicCounts } from '../../../src/store/topic-counts.ts'
import {
  compareOutlines,
  selectTopic,
  setFilters,
  showComparedPart,
  toggleKnown,
  toggleLimit
} from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const source = (outline: string) => ({ outline, line: 1, column: 1, path: [] })
const { columns, topic } = buildColumns('a → b → c; d', {
  a: { parent: 'one', sources: [source('a.md')] },
  b: { parent: 'one', sources: [source('a.md'), source('b.md')] },
  c: { parent: 'two', sources: [source('c.md')] },
  d: { parent: 'two', sources: [], from: 'lexicon' }
})
const [a, b, c, d] = [topic('a'), topic('b'), topic('c'), topic('d')]
const isShown = (state: State, one: number) => (shownTopics(columns, state)?.[one] ?? 1) === 1

describe('hiddenBy', () => {
  it('names nothing where a topic is shown', () => {
    expect(hiddenBy(columns, initialState, a)).toEqual([])
    expect(hiddenBy(columns, setFilters(initialState, { outlines: [0] }), a)).toEqual([])
  })

  it('names each filter that hides a topic, and no other', () => {
    const filtered = setFilters(initialState, { outlines: [0], areas: [topic('one')] })
    expect(hiddenBy(columns, filtered, c)).toEqual(['outlines', 'areas'])
    expect(hiddenBy(columns, toggleLimit(toggleKnown(filtered, a), 'unknown'), a)).toEqual([
      'unknown'
    ])
  })

  it('names the comparison, or only the part of it that is shown', () => {
    const compared = showComparedPart(compareOutlines(initialState, [0, 1]), 'both')
    expect(hiddenBy(columns, compared, d)).toEqual(['compare'])
    expect(hiddenBy(columns, compared, a)).toEqual(['part'])
  })

  it('names all filters where only together they leave nothing in a group', () => {
    const state = setFilters(initialState, { outlines: [2], areas: [topic('one')] })
    expect(hiddenBy(columns, state, topic('two'))).toEqual(['areas'])
    const known = toggleLimit(toggleKnown(initialState, a), 'unknown')
    const both = setFilters(known, { outlines: [0] })
    expect(hiddenBy(columns, toggleKnown(both, b), topic('one'))).toEqual(['unknown'])
    const mixed = toggleLimit(
      toggleKnown(setFilters(initialState, { outlines: [2] }), c),
      'unknown'
    )
    expect(hiddenBy(columns, mixed, topic('two'))).toEqual(['outlines', 'unknown'])
  })
})

describe('revealTopic', () => {
  it('gives up what hides the topic, keeps the rest, and says so', () => {
    const state = toggleLimit(setFilters(initialState, { areas: [topic('one')] }), 'required')
    const after = revealTopic(columns, state, c)
    expect(after.topic).toBe(c)
    expect(after.filters).toEqual({ outlines: null, areas: null, only: ['required'] })
    expect(after.notices).toEqual([{ kind: 'unfiltered', topic: c, hiding: ['areas'] }])
    expect(isShown(after, c)).toBe(true)
  })

  it('only selects where nothing hides the topic', () => {
    const state = setFilters(initialState, { areas: [topic('one')] })
    expect(revealTopic(columns, state, a)).toEqual(selectTopic(state, a))
  })

  it('says so no longer once another topic is selected', () => {
    const state = revealTopic(columns, setFilters(initialState, { outlines: [0] }), c)
    expect(selectTopic(state, a).notices).toEqual([])
  })
})

describe('unhideTopics', () => {
  it('shows both topics of a pair and selects none', () => {
    const compared = showComparedPart(compareOutlines(initialState, [0, 1]), 'a')
    const after = unhideTopics(columns, compared, [a, b])
    expect([isShown(after, a), isShown(after, b), after.topic]).toEqual([true, true, null])
    expect(after.compare).toEqual([0, 1])
  })
})

describe('the counts of topics', () => {
  it('go by area and outline, without what only the lexicon names in any outline', () => {
    const counts = topicCounts(columns)
    expect(counts.all).toBe(4)
    expect([...counts.byArea]).toEqual([
      [topic('one'), 2],
      [topic('two'), 2]
    ])
    expect(counts.byOutline).toEqual([2, 1, 1])
  })

  it('are of what is shown', () => {
    expect(countShown(columns, null)).toBe(4)
    const mask = shownTopics(columns, setFilters(initialState, { outlines: [0] }))
    expect(countShown(columns, mask)).toBe(2)
  })
})
