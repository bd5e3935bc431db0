import { describe, expect, it } from 'vitest'
import { EMPTY_LEXICON } from '../../../graph/lexicon/lexicon.ts'
import { slug } from '../../../graph/topics/topic-ids.ts'
import { buildTexts, graphOf, lexiconOf } from '../../build-outlines.ts'

const idsOf = async (text: string) => (await graphOf(text)).nodes()

/** "id: kind in parent", steps marked with *. */
async function placesOf(text: string, lexicon = EMPTY_LEXICON): Promise<string[]> {
  const graph = await graphOf(text, lexicon)
  return graph.mapNodes(
    (id, { kind, parent, learn }) => `${id}: ${kind} in ${parent}${learn ? ' *' : ''}`
  )
}

describe('senses', () => {
  it('keeps a generic title with its section', async () => {
    const ids = await idsOf('## 面包\n- 变体\n## 蛋糕\n- 变体\n')
    expect(ids).toEqual(['蛋糕', '蛋糕.变体', '面包', '面包.变体'])
  })

  it('takes a subject of study for a name where it is a chapter, not inside one', async () => {
    const ids = await idsOf('## History\n- Rome\n## 算法\n- 排序\n## 面包\n### 历史\n- 酵母\n')
    expect(ids).toEqual(expect.arrayContaining(['history', '算法', '面包.历史']))
  })

  it('gives a generic title below a generic section the nearest section that says something', async () => {
    expect(await idsOf('## 烘焙\n### 基础\n- 方法\n')).toContain('烘焙.方法')
  })

  it('merges one generic title under one section across outlines', async () => {
    const { graph } = await buildTexts({ 'a.md': '## 面包\n- 变体\n', 'b.md': '## 面包\n- 变体\n' })
    expect(graph.getNodeAttribute('面包.变体', 'sources')).toHaveLength(2)
  })

  it('joins a name and its abbreviation, wherever each stands alone', async () => {
    const { graph } = await buildTexts({ 'a.md': '- 地理信息系统（GIS）\n', 'b.md': '- GIS\n' })
    expect(graph.nodes()).toHaveLength(1)
  })

  it('joins nothing by an abbreviation that two topics claim', async () => {
    const { graph } = await buildTexts({
      'a.md': '- 反应堆（RR）\n- 回收率（RR）\n',
      'b.md': '- RR\n'
    })
    expect(graph.nodes()).toHaveLength(3)
  })

  it('never merges advice with a topic', async () => {
    const graph = await graphOf('## 跑步\n- 间歇跑\n- 慢跑\n## 总结\n- 间歇跑\n')
    expect(graph.filterNodes((_, { sources }) => sources.length > 1)).toEqual([])
    expect(graph.filterNodes((_, { kind }) => kind === 'advice')).toHaveLength(2)
  })

  it('lists every other name as an alias, but never a bare generic title', async () => {
    const graph = await graphOf('## 面包\n- 面团（Dough）\n- 变体\n')
    expect(graph.getNodeAttributes('面团').labels).toEqual({ zh: '面团', en: 'Dough' })
    expect(graph.getNodeAttributes('面包.变体')).toMatchObject({
      label: '面包 · 变体',
      aliases: []
    })
  })

  it('keeps an item that repeats its section in that section', async () => {
    expect(await placesOf('## 音乐\n### 弦乐\n- 弦乐\n- 提琴\n')).toEqual([
      '弦乐: chapter in 音乐 *',
      '提琴: topic in 弦乐 *',
      '音乐: area in null'
    ])
  })
})

describe('what the author says last', () => {
  it('joins what 同 says', async () => {
    const graph = await graphOf('- 操纵\n  - 同：[[操控]]\n- 操控\n')
    expect(graph.nodes()).toHaveLength(1)
  })

  it('parts what 不同 says', async () => {
    expect(await idsOf('## 杖头\n- 木偶\n  - 不同：木偶\n## 布袋\n- 木偶\n')).toEqual(
      expect.arrayContaining(['木偶', '杖头.木偶'])
    )
  })

  it('takes 时长 for the hours, against the lexicon, and says so', async () => {
    const lexicon = lexiconOf('  - {id: knot, zh: 绳结, en: Knot, hours: [1, 2, 3]}')
    const { graph, problems } = await buildTexts({ 'a.md': '- 绳结\n  - 时长：4-6h\n' }, lexicon)
    expect(graph.getNodeAttributes('knot')).toMatchObject({ hours: 5, hoursRange: [4, 6] })
    expect(problems).toMatchObject([{ rule: 'author-decides', severity: 'note', line: 2 }])
  })
})

describe('slug', () => {
  it.each([
    ['矩阵-向量积', '矩阵-向量积'],
    ['Weights & Biases', 'weights-biases'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['.NET', 'dot-net'],
    ['ＳＶＭ', 'svm'],
    ['a/b\\c:d', 'a-b-c-d'],
    ['..甲..', '甲'],
    ['CON', 'con-topic'],
    ['com1', 'com1-topic'],
    ['con.x', 'con-topic.x'],
    ['index', 'index-topic'],
    ['index.x', 'index.x'],
    ['console', 'console'],
    ['__proto__', 'proto'],
    ['constructor', 'constructor-topic'],
    ['index', 'index-topic'],
    ['😀', '']
  ])('makes %j into %j', (title, id) => {
    expect(slug(title)).toBe(id)
  })

  it('shortens a long title to 64 characters that still tell it apart', () => {
    const [a, b] = [slug('长'.repeat(100)), slug('长'.repeat(101))]
    expect([a.length <= 64, b.length <= 64, a === b]).toEqual([true, true, false])
  })
})

describe('ids', () => {
  it('tells titles apart that make the same id', async () => {
    const ids = await idsOf('- C\n- C++\n- C#\n- 😀a\n')
    expect(new Set(ids).size).toBe(4)
  })

  it('does not change when a homonym comes later', async () => {
    const before = await idsOf('## 面包\n- 面团\n')
    expect(await idsOf('## 面包\n- 面团\n## 饺子\n- 变体\n')).toEqual(
      expect.arrayContaining(before)
    )
  })

  it('names a topic of the lexicon by its concept', async () => {
    const lexicon = lexiconOf('  - {id: dough, zh: 面团, en: Dough, aliases: [生面团]}')
    expect((await graphOf('- 生面团\n', lexicon)).nodes()).toContain('dough')
  })
})

describe('the hierarchy', () => {
  it('makes chapters areas where no lexicon speaks', async () => {
    expect(await placesOf('## 音乐\n### 弦乐\n- 提琴\n')).toEqual([
      '弦乐: chapter in 音乐',
      '提琴: topic in 弦乐 *',
      '音乐: area in null'
    ])
  })

  it('adds the area that only the lexicon names', async () => {
    const lexicon = lexiconOf('  - {id: violin, zh: 提琴, en: Violin}')
    expect(await placesOf('- 提琴\n', lexicon)).toEqual([
      'field: area in null',
      'violin: topic in field *'
    ])
  })

  it('leaves a member to a container whose topics all have better places', async () => {
    const graph = (
      await buildTexts({
        'a.md': '## 音乐\n### 弦乐\n- 提琴\n- 琵琶\n### 收藏\n- 提琴\n- 琵琶\n',
        'b.md': '## 音乐\n### 弦乐\n- 提琴\n- 琵琶\n'
      })
    ).graph
    const parents = graph.mapNodes((_, { parent }) => parent)
    for (const id of graph.filterNodes((_, { kind }) => kind === 'chapter'))
      expect(parents).toContain(id)
  })

  it('lets one of two topics that contain each other win, whatever the order of outlines', async () => {
    const [a, b] = ['## 学\n### 甲\n- 乙\n- 丙\n', '## 学\n### 乙\n- 甲\n- 丁\n']
    const one = (await buildTexts({ 'a.md': a, 'b.md': b })).graph
    const other = (await buildTexts({ 'a.md': b, 'b.md': a })).graph
    const parentsOf = (graph: typeof one) =>
      graph.mapNodes((id, { parent }) => `${id} in ${parent}`)
    expect(parentsOf(one)).toEqual(parentsOf(other))
  })

  it('puts facts of a resource chapter on the chapter around it', async () => {
    const graph = await graphOf(
      '## 陶艺\n- 拉坯\n### 资源推荐\n| 方向 | 资源 |\n| --- | --- |\n| 釉料 | 《釉料手册》 |\n'
    )
    expect(graph.getNodeAttribute('陶艺', 'resources')?.map(({ text }) => text)).toEqual([
      '釉料：《釉料手册》'
    ])
  })
})
