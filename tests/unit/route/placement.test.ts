import { describe, expect, it } from 'vitest'
import { findPlacement } from '../../../graph/route/placement.ts'
import { buildColumns } from '../../build-graph.ts'

function start(edges: string, to: string[], known: string[] = []) {
  const { columns, topic, ids } = buildColumns(edges)
  const question = { targets: to.map(topic), known: new Set(known.map(topic)) }
  return (said = '') => {
    const answers = said
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ topic: topic(word.slice(1)), isKnown: word.startsWith('+') }))
    const { next, known, open, ...rest } = findPlacement(columns, question, answers)
    const name = next === null ? null : ids([next])[0]
    return { next: name, known: ids(known).join(' '), open: ids(open).join(' '), ...rest }
  }
}

describe('findPlacement', () => {
  it('asks first behind the middle of a chain, never for the target', () => {
    const ask = start('a → b → c → d → e → f → g → t', ['t'])
    expect(ask()).toEqual({ next: 'e', asked: 0, most: 6, known: '', open: 'a b c d e f g' })
  })

  it('marks with a yes all that a topic requires', () => {
    const ask = start('a → b → d; c → d; d → e → t; x | y → d', ['t'])
    expect(ask('+d')).toMatchObject({ known: 'a b c d', open: 'x e' })
  })

  it('decides with a no all that requires a topic, and nothing below', () => {
    const ask = start('a → b → c → d → t', ['t'])
    expect(ask('-b')).toMatchObject({ known: '', open: 'a', next: 'a' })
  })

  it('ends early only where nothing is left open', () => {
    const ask = start('a → b → t', ['t'])
    expect(ask()).toMatchObject({ most: 2 })
    expect(ask('+b')).toMatchObject({ next: null, asked: 1, known: 'a b', open: '' })
    expect(start('t', ['t'])()).toEqual({ next: null, asked: 0, most: 0, known: '', open: '' })
  })

  it('asks ten times at most', () => {
    const wide = Array.from({ length: 400 }, (_, i) => `w${i} → t`).join(';')
    const ask = start(wide, ['t'])
    let said = ''
    for (let at = ask(said); at.next !== null; at = ask(said)) said += ` -${at.next}`
    expect(ask(said)).toMatchObject({ asked: 10, most: 10, next: null })
  })

  it('lets the later of two answers win, about one topic or about what it implies', () => {
    const ask = start('a → b → c → t', ['t'])
    expect(ask('+b -b')).toMatchObject({ known: '', asked: 1, open: 'a' })
    expect(ask('-a +b')).toMatchObject({ known: 'a b', asked: 2 })
    expect(ask('+b -a')).toMatchObject({ known: '', open: '', next: null })
  })

  it('does not ask about what is known before, nor count answers about what is no step', () => {
    const ask = start('a → b → c → t; z', ['t'], ['a'])
    expect(ask('+z +a')).toMatchObject({ asked: 0, known: '', open: 'b c' })
  })

  it('never asks twice and gives the same question to the same answers', () => {
    const ask = start('a → c; b → c; c → d; c → e; d → t; e → t; f → t', ['t'])
    const asked: (string | null | undefined)[] = []
    let said = ''
    for (let at = ask(said); at.next !== null; at = ask(said)) {
      expect(ask(said).next).toBe(at.next)
      expect(asked).not.toContain(at.next)
      asked.push(at.next)
      said += ` ${asked.length % 2 ? '+' : '-'}${at.next}`
    }
  })
})
