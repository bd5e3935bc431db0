import { expect, it } from 'vitest'
import { findPlacement } from '../../../graph/route/placement.ts'
import type { GivenAnswer } from '../../../src/placement/answer-list.ts'
import { giveAnswer, inOrderSaid } from '../../../src/placement/answer-list.ts'
import { buildColumns } from '../../build-graph.ts'

const none: GivenAnswer[] = []
const three = [1, 2, 3].reduce(
  (answers, topic) => giveAnswer(answers, { topic, isKnown: false }),
  none
)

it('keeps the order of the questions when an answer changes, and says it last', () => {
  const changed = giveAnswer(three, { topic: 1, isKnown: true })
  expect(changed.map(({ topic }) => topic)).toEqual([1, 2, 3])
  expect(inOrderSaid(changed)).toEqual([
    { topic: 2, isKnown: false },
    { topic: 3, isKnown: false },
    { topic: 1, isKnown: true }
  ])
})

it('takes the same answer again for nothing new', () => {
  expect(giveAnswer(three, { topic: 1, isKnown: false })).toEqual(three)
})

it('lets a changed answer win over later ones that contradict it', () => {
  const { columns, topic } = buildColumns('a → b → c → d → e → f → g → h')
  const first = giveAnswer(none, { topic: topic('d'), isKnown: false })
  const both = giveAnswer(first, { topic: topic('b'), isKnown: false })
  const changed = giveAnswer(both, { topic: topic('d'), isKnown: true })
  const { known } = findPlacement(columns, { targets: [topic('h')] }, inOrderSaid(changed))
  expect(known).toContain(topic('d'))
  expect(known).toContain(topic('b'))
})
