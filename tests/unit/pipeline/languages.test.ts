import { beforeAll, describe, expect, it } from 'vitest'
import type { TopicGraph } from '../../../graph/file/topic-graph.ts'
import { buildTexts, builtInLexicon, defaultTexts } from '../../build-outlines.ts'

const HAN = /\p{Script=Han}/u

describe('the graph of the default outlines', () => {
  let graph: TopicGraph

  beforeAll(async () => {
    graph = (await buildTexts(defaultTexts(), builtInLexicon, false)).graph
  }, 120_000)

  it('gives every reason in both languages, Chinese in the English one only where it is quoted', () => {
    const all = graph.mapEdges((_, { evidence }) => evidence).flat()
    expect(all.length).toBeGreaterThan(1000)
    const wrong = all.filter(
      ({ sentences: { zh, en } }) =>
        !HAN.test(zh) || en.trim() === '' || HAN.test(en.replace(/“[^”]*”|"[^"]*"/g, ''))
    )
    expect(wrong).toEqual([])
  })

  it('defines what it defines in both languages', () => {
    const all = graph.mapNodes((_, { definition }) => definition ?? []).flat()
    expect(all.length).toBeGreaterThan(300)
    expect(all.filter(({ zh, en }) => !HAN.test(zh ?? '') || !en || HAN.test(en))).toEqual([])
  })
})
