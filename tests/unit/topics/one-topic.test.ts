import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TopicGraph } from '../../../graph/file/topic-graph.ts'
import type { Lexicon } from '../../../graph/lexicon/lexicon.ts'
import {
  buildTexts,
  builtInLexicon,
  defaultTexts,
  graphOf,
  lexiconOf
} from '../../build-outlines.ts'

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

describe('spellings of one name', () => {
  const transformer = lexiconOf(
    '\n  - {id: transformer, zh: 变换器, en: Transformer}\n  - {id: linear-algebra, zh: 线性代数, en: Linear algebra}\n  - {id: tensor, zh: 张量, en: Tensor}\n  - {id: norm, zh: 范数, en: Norm}'
  )
  const ids = async (lexicon: Lexicon | undefined, ...titles: string[]) =>
    (await graphOf(titles.map((title) => `- ${title}\n`).join(''), lexicon)).nodes()

  it.each([
    ['反向傳播', '反向传播'],
    ['K-Means', 'K means'],
    ['ＳＶＭ', 'svm'],
    ['Decision Trees', 'decision tree']
  ])('%s and %s are one', async (a, b) => {
    expect(await ids(undefined, a, b)).toHaveLength(1)
  })

  it.each(['又名滴水', '旧称：滴水', '原名 滴水', 'a.k.a. 滴水', '又稱滴水、水滴'])(
    'a bracket that says so gives another name: 滴灌（%s）',
    async (bracket) => {
      expect(await ids(undefined, `滴灌（${bracket}）`, '滴水')).toHaveLength(1)
    }
  )

  it('a word that only says how a thing is told makes no other thing, unless its own outline has both', async () => {
    const apart = await buildTexts({ 'a.md': '- 面包入门\n', 'b.md': '- 面包\n' }, undefined, false)
    expect(apart.graph.nodes()).toEqual(['面包'])
    expect(await ids(undefined, '面包入门', '面包')).toHaveLength(2)
  })

  it('one abbreviation spelt out in two ways is two things, and the first keeps the name', async () => {
    const statistics = '## Statistics\n- PCA (Principal component analysis)\n- Sampling plans\n'
    const medicine = '## Medicine\n- PCA (Patient-controlled analgesia)\n- Triage\n'
    const graph = await graphOf(`${statistics}${medicine}## Review notes\n- PCA\n- Exams\n`)
    expect(graph.nodes()).toEqual(expect.arrayContaining(['pca', 'medicine.pca']))
    expect(graph.getNodeAttribute('pca', 'aliases')).toEqual(['Principal component analysis'])
    expect(graph.getNodeAttribute('medicine.pca', 'label')).toBe('Medicine · PCA')
  })

  it('shows the form the author writes', async () => {
    const graph = await graphOf('- 線性代數\n- 反向傳播\n', transformer)
    const topics = graph.filterNodes((_, { kind }) => kind === 'topic')
    expect(topics.map((id) => graph.getNodeAttribute(id, 'label'))).toEqual([
      '線性代數',
      '反向傳播'
    ])
    const both = await graphOf('## 甲\n- 線性代數\n## 乙\n- 线性代数\n', transformer)
    expect(both.getNodeAttribute('linear-algebra', 'label')).toBe('线性代数')
  })

  it('a long name one slip away from one of the lexicon is that', async () => {
    expect(await ids(transformer, 'Tranformer', '线性代数', '张量', '范数')).toContain(
      'transformer'
    )
  })

  it('a long name one slip away from one that stands twice is that', async () => {
    const text = '## 甲\n- Backpropagation\n## 乙\n- Backpropagation\n## 丙\n- Backpropagtion\n'
    const { graph, problems } = await buildTexts({ 'a.md': text }, undefined, false)
    expect(graph.nodes()).toContain('backpropagation')
    expect(graph.nodes()).not.toContain('backpropagtion')
    expect(problems.map(({ rule }) => rule)).toContain('likely-typo')
  })

  it.each([
    ['Mistral', 'Mixtral'],
    ['GPT', 'GPU'],
    ['Symmetric encryption', 'Asymmetric encryption'],
    ['前向传播', '后向传播'],
    ['计数排序', '基数排序'],
    ['法治国家', '法制国家'],
    ['Absorption spectra', 'Adsorption spectra'],
    ['Afferent neurons', 'Efferent neurons'],
    ['ResNet50', 'ResNet51']
  ])('%s and %s are two, however near', async (a, b) => {
    const graph = await graphOf(`## 甲\n- ${a}\n## 乙\n- ${a}\n- ${b}\n`)
    expect(graph.filterNodes((_, { kind }) => kind === 'topic')).toHaveLength(2)
  })

  it('an author who says another thing is meant is believed', async () => {
    const text = '- Tranformer\n  - 不同：[[Transformer]]\n- 起点\n'
    expect((await graphOf(text, transformer)).nodes()).not.toContain('transformer')
  })
})

describe('the reason of a union', () => {
  it('is told for every item', async () => {
    const lexicon = lexiconOf('\n  - {id: gpt, zh: GPT, en: GPT, aliases: [生成式预训练]}')
    const text =
      '## 甲\n- GPT\n- GPT 架构理解\n- 生成式预训练\n- 支持向量机（SVM）\n## 乙\n- SVM\n- 起点\n- 终点\n  - 同：[[起点]]\n'
    const { merges } = await buildTexts({ 'a.md': text }, lexicon, false)
    expect(merges.map(({ title, reason, name }) => `${title}: ${reason} ${name}`)).toEqual([
      '甲: name 甲',
      'GPT: lexicon GPT',
      'GPT 架构理解: decoration GPT',
      '生成式预训练: lexicon 生成式预训练',
      '支持向量机: name 支持向量机',
      '乙: name 乙',
      'SVM: bracket 支持向量机',
      '起点: name 起点',
      '终点: stated 起点'
    ])
  })
})
