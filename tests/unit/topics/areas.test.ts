import { describe, expect, it } from 'vitest'
import { exportGraphology } from '../../../graph/export/graphology.ts'
import type { TopicGraph } from '../../../graph/file/topic-graph.ts'
import { buildTexts, graphOf } from '../../build-outlines.ts'
import { exchangeBreaches } from '../../exchange-contract.ts'

const areasOf = (graph: TopicGraph) => graph.filterNodes((_, { kind }) => kind === 'area')

const chapter = (name: string, ...topics: string[]) =>
  `## ${name}\n${topics.map((topic) => `- ${topic}\n`).join('')}`

const LETTERS = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉']

describe('the areas of a field the lexicon knows nothing of', () => {
  it('are its chapters', async () => {
    const graph = await graphOf(
      chapter('土壤', '松土') + chapter('播种', '覆土') + chapter('浇水', '滴灌')
    )
    expect(areasOf(graph)).toEqual(['土壤', '播种', '浇水'])
  })

  it('are at most sixteen: smaller chapters join those they share prerequisites with', async () => {
    const chapters = LETTERS.map((letter, i) =>
      chapter(
        `${letter}部`,
        `${letter}草`,
        `${letter}木`,
        ...(i < 4 ? [] : [`${letter}石`, `${letter}土`])
      )
    )
    const text = `${chapters.join('')}## 甲部\n- 甲木\n  - 前置：酉土\n`
    const { graph } = await buildTexts({ 'a.md': text })
    expect(areasOf(graph)).toHaveLength(16)
    expect(graph.getNodeAttributes('甲部')).toMatchObject({ kind: 'chapter', parent: '酉部' })
    expect(graph.getNodeAttribute('甲草', 'parent')).toBe('甲部')
    expect(exchangeBreaches(exportGraphology(graph))).toEqual([])
  })

  it('are the sections of the only chapter, which the largest of them then stands for', async () => {
    const text = '## 园艺\n### 土壤\n- 松土\n- 施肥\n### 播种\n- 覆土\n### 浇水\n- 滴灌\n'
    const graph = await graphOf(text)
    expect(areasOf(graph)).toEqual(['土壤', '播种', '浇水'])
    expect(graph.getNodeAttribute('土壤', 'aliases')).toEqual(['园艺'])
    expect(graph.getNodeAttribute('土壤', 'sources').map(({ line }) => line)).toEqual([1, 2])
  })

  it('hold the only chapter still where topics stand in it alone', async () => {
    const text = '## 园艺\n- 日历\n### 土壤\n- 松土\n### 播种\n- 覆土\n'
    expect(areasOf(await graphOf(text))).toEqual(['园艺', '土壤', '播种'])
  })
})
