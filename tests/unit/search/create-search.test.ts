import { describe, expect, it } from 'vitest'
import { columnsFromGraph } from '../../../graph/file/columns-from-graph.ts'
import { createSearch } from '../../../graph/search/create-search.ts'
import { searchForms } from '../../../graph/search/search-forms.ts'
import { buildGraph } from '../../build-graph.ts'

/** A search over topics given as `label, alias, alias`; ids are t0, t1… */
function searchOver(...names: string[]) {
  const labels = names.map((list) => list.split(', '))
  const topics = Object.fromEntries(
    labels.map(([label = '', ...aliases], i) => [`t${i}`, { label, aliases }])
  )
  const forms = new Map(labels.map((list, i) => [`t${i}`, searchForms(list)]))
  const { columns } = columnsFromGraph({ graph: buildGraph('', topics), searchForms: forms })
  const { search } = createSearch(columns)
  const labelOf = (topic: number) => columns.text(columns.topics.label[topic] ?? 0)
  return {
    find: (query: string, limit?: number) =>
      search(query, limit).map(({ topic }) => labelOf(topic)),
    why: (query: string) => search(query)[0]?.why,
    scores: (query: string) => search(query).map(({ score }) => score)
  }
}

const ai = searchOver(
  'MiniGPT-4',
  'GPT, Generative Pre-trained Transformer',
  'GPT-2',
  '卷积神经网络, CNN, Convolutional Neural Network',
  '卷积',
  '图卷积网络',
  'Transformer',
  'LSTM, 长短期记忆网络',
  'C++',
  'C#',
  '旅行商问题',
  '机器学习, Machine Learning',
  '梯度下降',
  'BERT · 架构'
)

describe('search', () => {
  it('puts an exact label before longer ones', () => {
    expect(ai.find('gpt').slice(0, 3)).toEqual(['GPT', 'GPT-2', 'MiniGPT-4'])
    expect(ai.find('卷积')).toEqual(['卷积', '卷积神经网络', '图卷积网络'])
  })

  it('does not mind case, width, hyphens and spaces', () => {
    for (const query of ['gpt 2', 'GPT_2', 'ＧＰＴ－２', 'Gpt2'])
      expect(ai.find(query)[0]).toBe('GPT-2')
    expect(ai.find('mini gpt4')).toEqual(['MiniGPT-4'])
  })

  it('finds aliases and tells C++ from C#', () => {
    expect(ai.find('cnn')[0]).toBe('卷积神经网络')
    expect(ai.find('c++')).toEqual(['C++'])
    expect(ai.find('c#')).toEqual(['C#'])
  })

  it('finds pinyin, initials, and ü as v and as u', () => {
    expect(ai.find('juanji')[0]).toBe('卷积')
    expect(ai.find('jqxx')).toEqual(['机器学习'])
    expect(ai.find('tidu xiajiang')).toEqual(['梯度下降'])
    for (const query of ['lvxing', 'luxing', 'lüxing'])
      expect(ai.find(query)).toEqual(['旅行商问题'])
    expect(ai.find('bertjiagou')).toEqual(['BERT · 架构'])
    expect(ai.find('bertjg')).toEqual(['BERT · 架构'])
  })

  it('hears what a keyboard took for other characters of the same or nearly the same sound', () => {
    for (const query of ['卷机', '卷机神经网络', '机器学系', '提度下降', '梯读夏将'])
      expect(ai.find(query)[0], query).toMatch(/卷积|机器学习|梯度下降/)
    for (const query of ['juanjisenjinwanluo', 'tiduxiajian', 'tidushiajiang'])
      expect(ai.find(query)[0], query).toMatch(/卷积神经网络|梯度下降/)
  })

  it('reads Traditional characters, the words of the region, and Han mixed with pinyin', () => {
    expect(ai.find('卷積神經網路')).toEqual(['卷积神经网络'])
    for (const query of ['卷积shenjing网络', 'juanji神经', '卷积sj网络', '梯度xj', '梯duxia降'])
      expect(ai.find(query)[0], query).toMatch(/卷积神经网络|梯度下降/)
  })

  it('looks behind the words of a question', () => {
    for (const query of ['什么是梯度下降', '梯度下降的原理', 'what is machine learning?'])
      expect(ai.find(query), query).toHaveLength(1)
  })

  it('forgives characters swapped, missing, doubled, and words in the wrong order', () => {
    for (const query of ['积卷神经网络', '卷积神网络', '卷积神神经网络', '神经网络卷积'])
      expect(ai.find(query), query).toContain('卷积神经网络')
    expect(ai.find('下降梯度')).toEqual(['梯度下降'])
  })

  it('takes three of four characters for a whole name, not for a part of one', () => {
    const short = searchOver('概率论', '电磁感应器')
    expect(short.find('概率理论')).toEqual(['概率论'])
    expect(short.find('电磁光感')).toEqual([])
    expect(short.find('电磁磁感')).toEqual(['电磁感应器'])
    expect(short.find('电磁感器')).toEqual(['电磁感应器'])
  })

  it('does not take a few letters inside of a word for the word', () => {
    expect(ai.find('form')).toEqual([])
    expect(ai.find('chin')).toEqual([])
    expect(ai.find('former')[0]).toBe('Transformer')
  })

  it('finds the words of a name in any order', () => {
    expect(ai.find('network convolutional')).toEqual(['卷积神经网络'])
  })

  it('forgives a letter wrong, missing, too much or swapped', () => {
    for (const query of ['tranformer', 'trasnformer', 'transfoormer', 'trensformer', 'tansfomer'])
      expect(ai.find(query)[0], query).toBe('Transformer')
    for (const query of ['lsmt', 'lstn', 'lstmm']) expect(ai.find(query)[0], query).toBe('LSTM')
    expect(ai.find('gtp')).toEqual(['GPT'])
    expect(ai.find('卷积神精网络')).toEqual(['卷积神经网络'])
  })

  it('finds nothing for nonsense', () => {
    for (const query of [
      '',
      ' ',
      '…',
      'qwxz',
      'zzzzzz',
      'asdfghjkl',
      '不存在的东西',
      '\n',
      'xy',
      '()'
    ])
      expect(ai.find(query), query).toEqual([])
  })

  it('says why, from exact to fuzzy, and never lets a score rise', () => {
    expect(['gpt', 'trans', 'neural', 'learning machine', 'jq', 'lsmt'].map(ai.why)).toEqual([
      'exact',
      'prefix',
      'inside',
      'words',
      'pinyin',
      'fuzzy'
    ])
    for (const query of ['g', '网络', 'juan', 'lsmt', 'network']) {
      const scores = ai.scores(query)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
    }
  })

  it('gives no more than asked for', () => {
    expect(ai.find('网络', 1)).toHaveLength(1)
  })

  it('searches by folded names where the graph file holds no forms', () => {
    const { columns } = columnsFromGraph({ graph: buildGraph('', { a: { label: 'Graph-Net' } }) })
    expect(createSearch(columns).search('graphnet')[0]).toEqual({
      topic: 0,
      score: 1,
      why: 'exact'
    })
  })
})

describe('searchForms', () => {
  it('holds folded names with their words marked, then pinyin behind a space', () => {
    expect(searchForms(['概率论', 'Probability Theory'])).toEqual([
      '概率论',
      "probability'theory",
      " gai'lv'lun"
    ])
  })

  it('reads Han by its context', () => {
    expect(searchForms(['重构'])).toContain(" chong'gou")
    expect(searchForms(['权重'])).toContain(" quan'zhong")
  })
})
