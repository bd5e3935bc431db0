import { describe, expect, it } from 'vitest'
import { columnsFromGraph } from '../../../graph/file/columns-from-graph.ts'
import {
  differentLine,
  hoursLine,
  notPrerequisiteLine,
  sameLine
} from '../../../src/topic/correction-lines.ts'
import { buildColumns } from '../../build-graph.ts'
import { buildTexts, lexiconOf } from '../../build-outlines.ts'

const lexicon = lexiconOf(`
- {id: soil, zh: 土壤, en: Soil}
- {id: watering, zh: 浇水, en: Watering, hours: [1, 2, 3], needs: [{id: soil, zh: 水从土走。, en: Water goes through soil.}]}
- {id: rain, zh: 雨, en: Rain}
`)

async function graphOf(text: string) {
  const built = await buildTexts({ 'a.md': text }, lexicon)
  const { columns } = columnsFromGraph(built)
  const about = (id: string, language: 'zh' | 'en') => ({
    graph: columns,
    topic: columns.topicById(id),
    language
  })
  return { ...built, about }
}

const UNDER_ITEM = (line = '') => `# 园\n\n- 土壤\n- 浇水\n${line && `  ${line}\n`}`
const UNDER_HEADING = (line = '') =>
  `# 园\n\n## 土壤\n\n- 甲\n\n## 浇水\n\n${line && `${line}\n`}- 乙\n`

describe.each([
  ['an item', UNDER_ITEM],
  ['a heading', UNDER_HEADING]
])('pasted below %s', (_, outline) => {
  it.each(['zh', 'en'] as const)('the line takes the edge away (%s)', async (language) => {
    const { graph, about } = await graphOf(outline())
    expect(graph.hasEdge('soil', 'watering')).toBe(true)
    const corrected = await graphOf(outline(notPrerequisiteLine(about('soil', language))))
    expect(corrected.graph.hasEdge('soil', 'watering')).toBe(false)
    expect(corrected.problems.map(({ rule }) => rule)).not.toContain('unknown-prerequisite')
  })

  it.each(['zh', 'en'] as const)('the line makes another topic of it (%s)', async (language) => {
    const { about } = await graphOf(outline())
    const { graph } = await graphOf(outline(differentLine(about('watering', language))))
    const own = graph.filterNodes((_, { sources }) =>
      sources.some(({ path }) => path.at(-1) === '浇水')
    )
    expect(own).not.toContain('watering')
  })

  it.each(['zh', 'en'] as const)('the line joins it with another (%s)', async (language) => {
    const line = sameLine(language).replace('[[]]', '[[Rain]]')
    const { graph } = await graphOf(outline(line))
    const [joined] = graph.filterNodes((_, { sources }) =>
      sources.some(({ path }) => path.at(-1) === '浇水')
    )
    const names = joined ? graph.getNodeAttributes(joined) : undefined
    expect([names?.label, ...(names?.aliases ?? [])]).toEqual(
      expect.arrayContaining(['浇水', 'Rain'])
    )
  })

  it.each(['zh', 'en'] as const)('the line says its hours (%s)', async (language) => {
    const { graph, about } = await graphOf(outline())
    expect(graph.getNodeAttribute('watering', 'hours')).toBe(2)
    const line = hoursLine(about('watering', language))
    const { graph: corrected } = await graphOf(outline(line.replace('2h', '7h')))
    expect(corrected.getNodeAttribute('watering', 'hours')).toBe(7)
  })
})

it('names by its id what shares its name with another, or could not stand in brackets', () => {
  const { columns, topic } = buildColumns('a → b → c', {
    a: { label: '架构' },
    b: { label: '架构' },
    c: { label: 'x[i]' }
  })
  const lineOf = (id: string) =>
    notPrerequisiteLine({ graph: columns, topic: topic(id), language: 'zh' })
  expect(['a', 'b', 'c'].map(lineOf)).toEqual([
    '- 非前置：[[a]]',
    '- 非前置：[[b]]',
    '- 非前置：[[c]]'
  ])
})
