import { describe, expect, it } from 'vitest'
import { areaHueOf } from '../../../src/store/area-hues.ts'
import { topicByName } from '../../../src/store/topic-by-name.ts'
import {
  adviceRootsOf,
  groupsAround,
  labelInside,
  labelOf,
  membersOf,
  otherLabelOf,
  prerequisitesOf,
  rootsOf
} from '../../../src/store/topic-facts.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic, ids } = buildColumns('a → c .9; b ⇢ c; a → d', {
  a: { parent: 'left', x: 30 },
  b: { parent: 'left', x: 10, label: '左 · 乙', labels: { en: '左 · B' } },
  c: { parent: 'right', label: '丙', labels: { zh: '丙', en: 'Third' }, aliases: ['C3', 'shared'] },
  d: { parent: 'right', label: 'Dee', labels: { en: 'dee' }, aliases: ['shared'] },
  left: { kind: 'area', learn: false, label: '左', x: 20 },
  right: { kind: 'area', learn: false, x: 90 },
  tips: { kind: 'advice', learn: false, x: null, y: null }
})

describe('labels', () => {
  it('are in the language of the interface where there is one', () => {
    expect(labelOf(columns, topic('c'), 'en')).toBe('Third')
    expect(labelOf(columns, topic('a'), 'en')).toBe('a')
  })

  it('leave out the other name when it says the same', () => {
    expect(otherLabelOf(columns, topic('c'), 'zh')).toBe('Third')
    expect(otherLabelOf(columns, topic('d'), 'zh')).toBe('')
  })

  it('lose their scope inside the group that gave it', () => {
    expect(labelInside(columns, topic('b'), 'zh')).toBe('乙')
    expect(otherLabelOf(columns, topic('b'), 'zh')).toBe('B')
  })
})

describe('places', () => {
  it('go from left to right, advice apart', () => {
    expect(ids(rootsOf(columns))).toEqual(['left', 'right'])
    expect(ids(adviceRootsOf(columns))).toEqual(['tips'])
    expect(ids(membersOf(columns, topic('left')))).toEqual(['b', 'a'])
    expect(ids(groupsAround(columns, topic('b')))).toEqual(['left'])
  })

  it('give areas beside each other different hues, which their topics share', () => {
    expect(areaHueOf(columns, topic('left'))).not.toBe(areaHueOf(columns, topic('right')))
    expect(areaHueOf(columns, topic('b'))).toBe(areaHueOf(columns, topic('left')))
  })
})

it('lists required prerequisites before helpful ones', () => {
  const found = prerequisitesOf(columns, topic('c'))
  expect(found.map((one) => [...ids([one.topic]), one.isRequired, one.confidence])).toEqual([
    ['a', true, 0.9],
    ['b', false, 0.6]
  ])
})

describe('a topic by name', () => {
  it.each(['c', 'C', '丙', 'third', 'c3'])('is found as %s', (name) => {
    expect(topicByName(columns, name)).toBe(topic('c'))
  })

  it.each(['shared', 'nobody', ''])('is not found as %j', (name) => {
    expect(topicByName(columns, name)).toBe(-1)
  })
})
