import { expect, it } from 'vitest'
import { findRoute } from '../../../graph/route/find-route.ts'
import { routeFound, whatChanged } from '../../../src/announce/what-changed.ts'
import { markTogether } from '../../../src/store/known-transitions.ts'
import type { State } from '../../../src/store/state.ts'
import { initialState } from '../../../src/store/state.ts'
import {
  clearRoute,
  routeTo,
  selectTopic,
  setHoursPerWeek,
  showView,
  toggleKnown
} from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a → b → c', {
  a: { label: '甲', hours: 2 },
  b: { label: '乙', hours: 3 },
  c: { label: '丙', labels: { en: 'Third' }, hours: 4 }
})
const told = (before: State, after: State) => whatChanged(columns, before, after)
const routed = routeTo(initialState, topic('c'))

it('says what is selected, with what it needs and unlocks', () => {
  const selected = selectTopic(initialState, topic('b'))
  expect(told(initialState, selected)).toEqual(['已选中 乙：先修 1 个，学完能学 1 个'])
  expect(told(selected, selectTopic(selected, null))).toEqual(['主题已关闭'])
})

it('says what a new route costs, and what is left of one', () => {
  const route = findRoute(columns, { targets: [topic('c')], known: new Set() })
  expect(routeFound(columns, routed, route, true)).toBe('到 丙 的路线：3 步，还需 9 小时')
  expect(routeFound(columns, routed, route, false)).toBe('路线还剩 3 步，还需 9 小时')
  expect(told(initialState, routed)).toEqual(['现在是路线'])
  expect(told(routed, clearRoute(routed))).toEqual(['路线已清除', '现在是地图'])
})

it('says a mark', () => {
  const marked = toggleKnown(routed, topic('a'))
  expect(told(routed, marked)).toEqual(['甲：已掌握'])
  expect(told(marked, routed)).toEqual(['甲：未掌握'])
})

it('counts many marks', () => {
  const many = { ...initialState, known: new Set([topic('a'), topic('b')]) }
  expect(told(initialState, many)).toEqual(['已掌握 2 个主题'])
})

it('speaks the language of the interface', () => {
  const english: State = { ...initialState, language: 'en' }
  expect(told(english, selectTopic(english, topic('c')))).toEqual([
    'Third selected: 1 prerequisite, unlocks 0'
  ])
})

it('is silent on what is not worth a word', () => {
  expect(told(initialState, setHoursPerWeek(initialState, 8))).toEqual([])
  expect(told(initialState, showView(initialState, 'map'))).toEqual([])
})

it('asks politely about what a marked topic needs, and says where the answer is given', () => {
  const marked = toggleKnown(routed, topic('c'))
  expect(told(routed, marked)).toEqual(['丙：已掌握', '也会“丙”的 2 个先修吗？', '按 F6 到这里'])
  const all = markTogether(marked, [topic('a'), topic('b')])
  expect(told(marked, all)).toEqual(['已掌握 3 个主题'])
  expect(told(all, toggleKnown(all, topic('b')))).toEqual([
    '乙：未掌握',
    '已取消“乙”。需要它的 1 个主题仍标记为已掌握。',
    '按 F6 到这里'
  ])
})
