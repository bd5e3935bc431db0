import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../graph/topics/statements.ts'

const at = { outline: 'a.md', line: 3, column: 5 }
const groupsOf = (line: string) => readStatement(line, at)?.groups

describe('readStatement', () => {
  it.each([
    ['前置：[[A]], [[B]]', 'prerequisite'],
    ['先修: A', 'prerequisite'],
    ['Prereq: A', 'prerequisite'],
    ['prerequisites：A', 'prerequisite'],
    ['requires: A', 'prerequisite'],
    ['建议先学：A', 'helpful'],
    ['helpful: A', 'helpful'],
    ['非前置：A', 'not-prerequisite'],
    ['not-prereq: A', 'not-prerequisite'],
    ['同：A', 'same'],
    ['same: A', 'same'],
    ['不同：A', 'different'],
    ['different: A', 'different']
  ])('knows the key of %s', (line, key) => {
    expect(readStatement(line, at)).toMatchObject({ key, ...at })
  })

  it.each([
    ['前置：[[A]], [[B]]', [['A'], ['B']]],
    ['前置：A，B、C', [['A'], ['B'], ['C']]],
    ['前置：A | B', [['A', 'B']]],
    [
      '前置：[[A]]|[[B]]; C ｜ D',
      [
        ['A', 'B'],
        ['C', 'D']
      ]
    ],
    ['前置：A, B | C', [['A'], ['B', 'C']]],
    ['前置：[[A, B | C]]', [['A, B | C']]],
    ['前置：**A**、`B`', [['A'], ['B']]]
  ])('reads the groups of %s', (line, groups) => {
    expect(groupsOf(line)).toEqual(groups)
  })

  it.each([
    ['时长：3h', [3, 3]],
    ['hours: 1.5-2', [1.5, 2]],
    ['时长：2～4 小时', [2, 4]]
  ])('reads the hours of %s', (line, hours) => {
    expect(readStatement(line, at)).toMatchObject({ key: 'hours', hours })
  })

  it.each(['前置：', '前置：无', 'prereq: none', '时长：0', '时长：4-2h'])(
    'takes %s for a statement of nothing',
    (line) => {
      const statement = readStatement(line, at)
      expect(statement).toMatchObject({ groups: [] })
      expect(statement?.hours).toBeUndefined()
    }
  )

  it.each(['前置', '前置知识点：A 的延伸', '同学：小明', '前置处理：A', '时长：很久', '时长：4周'])(
    'takes %s for no statement',
    (line) => {
      expect(readStatement(line, at)).toBeUndefined()
    }
  )
})
