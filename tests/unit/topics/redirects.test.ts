import { describe, expect, it } from 'vitest'
import {
  findMoves,
  followRedirect,
  joinRedirects,
  type NamedTopic
} from '../../../graph/topics/redirects.ts'

/** `id: label = alias = alias` */
const topics = (...lines: string[]): NamedTopic[] =>
  lines.map((line) => {
    const [id = '', names = id] = line.split(': ')
    const [label = '', ...aliases] = names.split(' = ')
    return { id, labels: [label], aliases, isAdvice: id.startsWith('advice') }
  })

const moves = (before: NamedTopic[], now: NamedTopic[]) => {
  const { moved, gone } = findMoves(before, now)
  return { moved: [...moved], gone: gone.map(({ id }) => id) }
}

const redirects = (...pairs: string[]) =>
  new Map(pairs.map((pair) => pair.split(' → ') as [string, string]))

describe('the successor of an id that is gone', () => {
  it('is the topic that bears its label, as a label or as an alias', () => {
    const now = topics('watering: 浇水', 'pruning: 剪枝 = 修剪')
    expect(moves(topics('浇水', '修剪'), now)).toEqual({
      moved: [
        ['浇水', 'watering'],
        ['修剪', 'pruning']
      ],
      gone: []
    })
  })

  it('is the one its aliases agree on when nothing bears its label', () => {
    const before = topics('old: 旧名 = RNN = 循环网络 = 递归')
    expect(moves(before, topics('rnn: RNN = 循环网络')).moved).toEqual([['old', 'rnn']])
    expect(moves(before, topics('a: RNN', 'b: 循环网络')).gone).toEqual(['old'])
  })

  it('is none where several topics bear the label, whatever the aliases say', () => {
    const now = topics('a: 架构', 'b: 架构', 'c: 结构')
    expect(moves(topics('架构: 架构 = 结构'), now)).toEqual({ moved: [], gone: ['架构'] })
  })

  it('is looked for by folded names', () => {
    expect(moves(topics('q: Q-Learning'), topics('ql: q learning')).moved).toEqual([['q', 'ql']])
  })

  it('is never advice for a topic, nor a topic for advice', () => {
    expect(moves(topics('a: 总结'), topics('advice-1: 总结')).gone).toEqual(['a'])
    expect(moves(topics('advice-1: 总结'), topics('advice-2: 总结')).moved).toHaveLength(1)
  })

  it('is not looked for where the id still stands', () => {
    expect(moves(topics('a: 旧'), topics('a: 新', 'b: 旧'))).toEqual({ moved: [], gone: [] })
  })
})

describe('redirects', () => {
  const isTopic = (id: string) => ['c', 'live'].includes(id)

  it('are followed to the first topic, and nowhere in a circle', () => {
    const all = redirects('a → b', 'b → c', 'c → live', 'x → y', 'y → x')
    expect(followRedirect('a', all, isTopic)).toBe('c')
    expect(followRedirect('x', all, isTopic)).toBeUndefined()
    expect(followRedirect('unknown', all, isTopic)).toBeUndefined()
  })

  it('are joined with chains collapsed, sorted, existing ones kept', () => {
    const joined = joinRedirects(redirects('z → b', 'dead → end'), redirects('b → c'), isTopic)
    expect([...joined]).toEqual([
      ['b', 'c'],
      ['dead', 'end'],
      ['z', 'c']
    ])
  })

  it('lose one that would lead to itself when a name comes back', () => {
    expect([...joinRedirects(redirects('c → b'), redirects('b → c'), isTopic)]).toEqual([
      ['b', 'c']
    ])
  })
})
