import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TopicGraph } from '../../../graph/file/topic-graph.ts'
import { buildTexts, builtInLexicon, defaultTexts } from '../../build-outlines.ts'

const pairs = readFileSync(new URL('../../fixtures/names/pairs.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^[^#].*[=≠]/.test(line))
  .map((line) => {
    const [a = '', sign, b = ''] = line.split(/ ([=≠]) /)
    return { a, b, isSame: sign === '=' }
  })

let graph: TopicGraph

beforeAll(async () => {
  graph = (await buildTexts(defaultTexts(), builtInLexicon)).graph
})

/** Ids of the topics a name means: by the end of a source's path, or by any name of theirs. */
function idsOf(name: string): string[] {
  const path = name.split(' > ')
  const [section = '', item = ''] = path.length > 1 ? path : ['', name]
  const bare = item.replace(/（[^（）]*）$/, '')
  return graph.filterNodes((_, { kind, label, labels, aliases, sources }) =>
    section === ''
      ? kind !== 'advice' && [label, ...Object.values(labels), ...aliases].includes(item)
      : sources.some(
          ({ path: above }) =>
            above.at(-1) === bare && above.slice(0, -1).some((title) => title === plain(section))
        )
  )
}

const plain = (title: string) => title.replace(/（[^（）]*）$/, '')

describe('the labelled names of the default outlines', () => {
  it('holds at least sixty pairs of names', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60)
  })

  it.each(pairs.filter(({ isSame }) => isSame))('$a and $b are one topic', ({ a, b }) => {
    const [first] = idsOf(a)
    expect(first).toBeDefined()
    expect([idsOf(a), idsOf(b)]).toEqual([[first], [first]])
  })

  it.each(pairs.filter(({ isSame }) => !isSame))('$a and $b are two topics', ({ a, b }) => {
    const [inA, inB] = [idsOf(a), idsOf(b)]
    expect([inA.length > 0, inB.length > 0]).toEqual([true, true])
    expect(inA.filter((id) => inB.includes(id))).toEqual([])
  })
})
