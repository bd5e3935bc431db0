import { describe, expect, it } from 'vitest'
import { breakCircles } from '../../../graph/prerequisites/break-circles.ts'
import type { Claim } from '../../../graph/prerequisites/claim.ts'
import { findDepths } from '../../../graph/prerequisites/depths.ts'
import { findRedundant } from '../../../graph/prerequisites/find-redundant.ts'
import { scoreEdges } from '../../../graph/prerequisites/score-edges.ts'
import { buildTexts } from '../../build-outlines.ts'

const claim = (source: string, target: string, given: Partial<Claim> = {}): Claim => ({
  source,
  target,
  kind: 'lexicon',
  strength: 'required',
  confidence: 0.95,
  sentences: { zh: '句。', en: 'Sentence.' },
  ...given
})

/** "a>b b>c" as edges the lexicon requires. */
const edges = (pairs: string) =>
  scoreEdges(
    pairs.split(' ').map((pair) => {
      const [source = '', target = ''] = pair.split('>')
      return claim(source, target)
    })
  )

const pairsOf = (list: { source: string; target: string }[]) =>
  list.map(({ source, target }) => `${source}>${target}`).sort()

/** A chain of stated prerequisites through the given names, each needing the one before. */
const ring = (...names: string[]) =>
  names.map((name, i) => `- ${name}\n  - 前置：${names.at(i - 1)}\n`).join('')

describe('breakCircles', () => {
  it('rejects the edge that closes a circle, with the path that blocked it', () => {
    const { kept, rejected } = breakCircles(edges('a>b b>c c>a'))
    expect(pairsOf(kept)).toEqual(['a>b', 'b>c'])
    expect(rejected).toMatchObject([{ source: 'c', target: 'a', blockedBy: ['a', 'b', 'c'] }])
  })

  it('lets what is stated in before what the lexicon says, and that before the rest', () => {
    const claims = [
      claim('a', 'b', { kind: 'name', confidence: 0.999 }),
      claim('b', 'c'),
      claim('c', 'a', { kind: 'stated', confidence: 0.99 })
    ]
    expect(pairsOf(breakCircles(scoreEdges(claims)).rejected)).toEqual(['a>b'])
  })

  it('leaves out one edge that two circles share rather than one of each', () => {
    const { rejected } = breakCircles(edges('a>b b>c c>a b>d d>a'))
    expect(pairsOf(rejected)).toEqual(['a>b'])
  })

  it('keeps everything where nothing goes in a circle', () => {
    expect(breakCircles(edges('a>b a>c b>d c>d')).rejected).toEqual([])
  })
})

describe('stated circles', () => {
  it('are errors that name every line', async () => {
    const { problems } = await buildTexts({ 'a.md': ring('甲事', '乙事', '丙事') })
    expect(problems).toHaveLength(1)
    const [{ rule, severity, message, line, help, other } = { rule: '', message: '', help: '' }] =
      problems as {
        rule: string
        severity?: string
        message: string
        line?: number
        help: string
        other?: { file: string; line: number }
      }[]
    expect([rule, severity]).toEqual(['stated-cycle', 'error'])
    for (const name of ['甲事', '乙事', '丙事']) expect(message).toContain(name)
    const lines = [line, ...[...help.matchAll(/a\.md:(\d+)/g)].map((match) => Number(match[1]))]
    expect(lines.sort()).toEqual([2, 4, 6])
    expect(other?.file).toBe('a.md')
  })

  it('that share a line are told one by one', async () => {
    const { problems } = await buildTexts({
      'a.md':
        '- 甲\n  - 前置：乙丙、丁戊\n- 乙丙\n  - 前置：己庚\n- 丁戊\n  - 前置：己庚\n- 己庚\n  - 前置：甲乙\n- 甲乙\n  - 前置：乙丙、丁戊\n'
    })
    const circles = problems.filter(({ rule }) => rule === 'stated-cycle')
    expect(circles).toHaveLength(2)
    expect(circles.filter(({ message }) => message.includes('乙丙'))).toHaveLength(1)
    expect(circles.filter(({ message }) => message.includes('丁戊'))).toHaveLength(1)
  })

  it('are all found, and none is false', async () => {
    const { graph, problems } = await buildTexts({
      'a.md':
        ring('甲一', '甲二') + ring('乙一', '乙二', '乙三') + ring('丙一', '丙二', '丙三', '丙四'),
      'b.md': '- 丁一\n- 丁二\n  - 前置：丁一\n- 丁三\n  - 前置：丁二、丁一\n'
    })
    expect(problems.map(({ rule }) => rule)).toEqual([
      'stated-cycle',
      'stated-cycle',
      'stated-cycle'
    ])
    expect(problems.every(({ file }) => file === 'a.md')).toBe(true)
    expect(graph.getAttribute('rejected')).toHaveLength(3)
  })

  it('are told by their shortest path', async () => {
    const text = `${ring('甲事', '乙事')}- 丙事\n  - 前置：乙事\n- 丁事\n  - 前置：丙事\n`
    const { problems } = await buildTexts({ 'a.md': text })
    expect(problems.map(({ message }) => message.match(/`/g)?.length)).toEqual([6])
  })

  it('across outlines name both files', async () => {
    const { problems } = await buildTexts({
      'a.md': '- 甲事\n  - 前置：乙事\n- 乙事\n',
      'b.md': '- 乙事\n  - 前置：甲事\n'
    })
    expect([problems[0]?.file, problems[0]?.other?.file].sort()).toEqual(['a.md', 'b.md'])
  })
})

describe('findRedundant', () => {
  const redundant = (list: ReturnType<typeof edges>) => {
    const ids = new Set(list.flatMap(({ source, target }) => [source, target]))
    return pairsOf([...findRedundant(list, findDepths(ids, list))])
  }

  it('finds the edges a longer path implies', () => {
    expect(redundant(edges('a>b b>c a>c c>d a>d'))).toEqual(['a>c', 'a>d'])
  })

  it('is not misled by helpful edges or by a choice', () => {
    const list = scoreEdges([
      claim('a', 'b', { strength: 'helpful', confidence: 0.8 }),
      claim('b', 'c'),
      claim('a', 'c'),
      claim('p', 'q', { group: 'q#1' }),
      claim('r', 'q', { group: 'q#1' }),
      claim('q', 's'),
      claim('p', 's')
    ])
    expect(redundant(list)).toEqual([])
  })
})

describe('findDepths', () => {
  it('counts the longest chain of required edges', () => {
    const list = [
      ...edges('a>b b>c a>c c>d'),
      ...scoreEdges([claim('d', 'e', { strength: 'helpful', confidence: 0.5 })])
    ]
    expect(Object.fromEntries(findDepths('abcde', list))).toEqual({ a: 0, b: 1, c: 2, d: 3, e: 0 })
  })
})

describe('scoreEdges', () => {
  it('counts each kind of evidence once, by its surest claim', () => {
    const [edge] = scoreEdges([
      claim('a', 'b', { kind: 'applies', strength: 'helpful', confidence: 0.6 }),
      claim('a', 'b', { kind: 'applies', strength: 'helpful', confidence: 0.6, line: 2 }),
      claim('a', 'b', { kind: 'name', confidence: 0.5 })
    ])
    expect(edge?.confidence).toBe(0.8)
    expect(edge?.evidence).toHaveLength(3)
  })

  it('is never quite sure', () => {
    const [edge] = scoreEdges([
      claim('a', 'b', { kind: 'stated', confidence: 0.99 }),
      claim('a', 'b'),
      claim('a', 'b', { kind: 'name' })
    ])
    expect(edge?.confidence).toBe(0.999)
  })

  it('leaves a prerequisite that is needed anyway out of a choice', () => {
    const list = scoreEdges([
      claim('a', 'c', { group: 'c#1' }),
      claim('b', 'c', { group: 'c#1' }),
      claim('a', 'c', { kind: 'stated' })
    ])
    expect(list.map(({ source, group, strength }) => `${source} ${strength} ${group}`)).toEqual([
      'a required undefined',
      'b helpful undefined'
    ])
  })
})
