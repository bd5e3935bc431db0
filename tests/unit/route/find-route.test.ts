import { describe, expect, it } from 'vitest'
import type { TopicAttributes } from '../../../graph/file/topic-graph.ts'
import type { RouteQuestion } from '../../../graph/route/find-route.ts'
import { findRoute } from '../../../graph/route/find-route.ts'
import { buildColumns } from '../../build-graph.ts'

type Asked = {
  to: string[]
  known?: string[]
  from?: string
  helpful?: boolean
  withMembers?: boolean
  avoid?: string[]
}

function route(edges: string, asked: Asked, topics: Record<string, Partial<TopicAttributes>> = {}) {
  const { columns, topic, ids } = buildColumns(edges, topics)
  const { to, known = [], from, avoid = [], ...rest } = asked
  const question: RouteQuestion = {
    targets: to.map(topic),
    known: new Set(known.map(topic)),
    avoid: avoid.map(topic),
    ...(from ? { from: topic(from) } : {}),
    ...rest
  }
  const found = findRoute(columns, question)
  return {
    ...found,
    steps: ids(found.steps.map((step) => step.topic)).join(' '),
    because: found.steps.map((step) => ids(step.because.map((reason) => reason.for)).join(' ')),
    spine: ids(found.spine).join(' '),
    missing: ids(found.missing),
    unavoidable: ids(found.unavoidable).join(' ')
  }
}

const inArea = (areas: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(areas).flatMap(([area, ids]) =>
      ids.split(' ').map((id) => [id, { parent: area }])
    )
  )

describe('findRoute', () => {
  it('holds every co-prerequisite, not one path only', () => {
    expect(route('a → c; b → c; c → d', { to: ['d'] }).steps).toBe('a b c d')
  })

  it('does not continue through what is known', () => {
    expect(route('a → b → c', { to: ['c'], known: ['b'] }).steps).toBe('c')
  })

  it('gives no steps for a known target', () => {
    expect(route('a → b', { to: ['b'], known: ['b'] })).toMatchObject({
      steps: '',
      hours: 0,
      spine: ''
    })
  })

  it('counts an unknown length as one hour and adds decimals exactly', () => {
    const hours = { a: { hours: 0.1 }, b: { hours: 0.2 } }
    expect(route('a → b → c', { to: ['c'] }, hours).hours).toBe(1.3)
  })

  it('takes the cheaper way of a group with all that it needs', () => {
    const hours = { a: { hours: 1 }, b: { hours: 1.5 }, x: { hours: 1 } }
    expect(route('x → a; a | b → c', { to: ['c'] }, hours).steps).toBe('b c')
    expect(route('x → a; a | b → c', { to: ['c'], known: ['x'] }, hours).steps).toBe('a c')
  })

  it('takes the way that another target needs anyway', () => {
    const hours = { b: { hours: 9 } }
    expect(route('a | b → c; b → d', { to: ['c', 'd'] }, hours).steps).toBe('b c d')
  })

  it('finds the way that two groups share though each alone has a cheaper one', () => {
    const hours = { a: { hours: 2 }, b: { hours: 2 }, s: { hours: 3 } }
    expect(route('a | s → c; b | s → d; c → e; d → e', { to: ['e'] }, hours).steps).toBe('s c d e')
  })

  it('prefers fewer steps, then earlier ids, where hours tie', () => {
    expect(route('p → a; a | b → c', { to: ['c'] }, { p: { hours: 0 } }).steps).toBe('b c')
    expect(route('b | a → c', { to: ['c'] }).steps).toBe('a c')
  })

  it('lets helpful edges join on request, suggested ones never', () => {
    const edges = 'a ⇢ c; b ⇢ c .4'
    expect(route(edges, { to: ['c'] }).steps).toBe('c')
    expect(route(edges, { to: ['c'], helpful: true }).steps).toBe('a c')
  })

  it('takes the members of a container, as target and as prerequisite', () => {
    const tools = { a: { parent: 'tools' }, b: { parent: 'inner' }, inner: { parent: 'tools' } }
    expect(route('tools → z', { to: ['z'] }, tools).steps).toBe('a b z')
    expect(route('tools → z', { to: ['tools'], known: ['a'] }, tools).steps).toBe('b')
    expect(route('tools → z', { to: ['z'], known: ['tools'] }, tools).steps).toBe('z')
  })

  it('takes a group that is a step alone, and everything inside on request', () => {
    const rnn = {
      rnn: { learn: true },
      lstm: { parent: 'rnn' },
      hint: { parent: 'rnn', kind: 'advice', x: null, y: null, learn: false }
    } as const
    expect(route('rnn', { to: ['rnn'] }, rnn).steps).toBe('rnn')
    expect(route('rnn', { to: ['rnn'], withMembers: true }, rnn).steps).toBe('lstm rnn')
  })

  it('survives a member that needs what its own container is needed for', () => {
    const inside = { a: { parent: 'k' }, b: { parent: 'k' } }
    expect(route('k → y; y → a', { to: ['a'] }, inside).steps).toBe('b y a')
  })

  it('names steps that no outline teaches', () => {
    expect(route('a → b', { to: ['b'] }, { a: { from: 'lexicon', sources: [] } }).missing).toEqual([
      'a'
    ])
  })

  it('says for whom each step is there, in the order of the route', () => {
    expect(route('a → b; a → c; b → c', { to: ['c'] }).because).toEqual(['b c', 'c', ''])
  })

  it('stays in an area, and in a section, while it has a step that is ready', () => {
    const areas = inArea({ m: 'a c e', n: 'b d f' })
    expect(route('a → z; b → z; c → z; d → z; e → z; f → z', { to: ['z'] }, areas).steps).toBe(
      'a c e b d f z'
    )
  })

  it('finishes the area first that another one waits for', () => {
    const areas = inArea({ m: 'a z', n: 'b c' })
    expect(route('b → z; c → z; a → z', { to: ['z'] }, areas).steps).toBe('b c a z')
  })

  it('orders a chain of 2,000 without a stack error', () => {
    const chain = Array.from({ length: 2000 }, (_, i) => `t${i}`).join(' → ')
    expect(route(chain, { to: ['t1999'] }).steps.split(' ')).toHaveLength(2000)
  })

  it('refuses a number that is no topic', () => {
    const { columns } = buildColumns('a')
    expect(() => findRoute(columns, { targets: [-1] })).toThrow(
      /route\/find-route: expected a topic/
    )
  })
})

describe('a topic to avoid', () => {
  const dear = { b: { hours: 50 }, a: { hours: 0.5 } }

  it('gives way to another way of its group, however dear, and hours stay true', () => {
    const found = route('a | b → c', { to: ['c'], avoid: ['a'] }, dear)
    expect(found).toMatchObject({ steps: 'b c', hours: 51, unavoidable: '' })
  })

  it('is taken, and named, where nothing does without it', () => {
    const found = route('a | b → c; a → d → c', { to: ['c'], avoid: ['a', 'd'] }, dear)
    expect(found).toMatchObject({ steps: 'a d c', unavoidable: 'a d' })
  })

  it('costs more than all that has to take its place, but two cost more than one', () => {
    const found = route('p → a; a | b → c', { to: ['c'], avoid: ['a', 'b', 'p'] }, dear)
    expect(found).toMatchObject({ steps: 'b c', unavoidable: 'b' })
  })

  it('stands for its members where it is a container', () => {
    const inside = { a: { parent: 'k' } }
    expect(route('a | b → c', { to: ['c'], avoid: ['k'] }, inside).steps).toBe('b c')
  })
})

describe('the spine', () => {
  it('is the shortest path from the farthest foundation', () => {
    expect(route('a → b → c → d; a → d; x → c', { to: ['d'] }).spine).toBe('x c d')
  })

  it('starts at the nearest known topic', () => {
    expect(route('a → b → c → d; x → d', { to: ['d'], known: ['a', 'b'] }).spine).toBe('b c d')
  })

  it('starts where the person says, and is empty where no path leads from there', () => {
    expect(route('a → b → d; c → d; e', { to: ['d'], from: 'a' }).spine).toBe('a b d')
    expect(route('a → b → d; c → d; e', { to: ['d'], from: 'e' }).spine).toBe('')
  })

  it('goes round the route where only that way leads from the chosen start', () => {
    expect(route('a | b → d; x → b', { to: ['d'], from: 'x' }).spine).toBe('x b d')
  })

  it('prefers the more confident of two paths of one length, then earlier ids', () => {
    expect(route('s → b → t; s → c → t .9', { to: ['t'] }).spine).toBe('s b t')
    expect(route('s → b → t .9; s → c → t', { to: ['t'] }).spine).toBe('s c t')
    expect(route('s → c → t; s → b → t', { to: ['t'] }).spine).toBe('s b t')
  })
})
