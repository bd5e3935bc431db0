import { describe, expect, it } from 'vitest'
import { columnsFromGraph } from '../../../graph/file/columns-from-graph.ts'
import { createQueryAnswers } from '../../../graph/search/answer-query.ts'
import { searchForms } from '../../../graph/search/search-forms.ts'
import { buildGraph } from '../../build-graph.ts'

const topics = {
  rag: { label: 'RAG', aliases: ['检索增强生成'] },
  lora: { label: 'LoRA' },
  transformer: { label: 'Transformer' },
  attention: { label: '注意力机制', aliases: ['Attention'] },
  'linear-algebra': { label: '线性代数', labels: { en: 'Linear algebra' } },
  'learning-rate': { label: '学习率', labels: { en: 'Learning rate' } },
  'contrastive-learning': { label: '对比学习', labels: { en: 'Contrastive learning' } },
  'probability-and-statistics': {
    label: '概率论与统计',
    labels: { en: 'Probability and statistics' }
  },
  cnn: { label: '卷积神经网络', aliases: ['CNN'] },
  'bayes-theorem': { label: '贝叶斯定理' },
  'bayes-nets': { label: '贝叶斯网络' },
  tips: { label: '学习方法', kind: 'advice' as const, x: null, y: null, learn: false }
}

const forms = new Map(
  Object.entries(topics).map(([id, { label, ...more }]) => [
    id,
    searchForms([
      label,
      ...('labels' in more ? Object.values(more.labels) : []),
      ...('aliases' in more ? more.aliases : [])
    ])
  ])
)
const { columns } = columnsFromGraph({ graph: buildGraph('', topics), searchForms: forms })
const ask = createQueryAnswers(columns)
const idOf = (topic: number) => columns.text(columns.topics.id[topic] ?? 0)

/** `route rag lora < linear-algebra` for each action. */
function actionsOf(query: string): string[] {
  return ask(query, 10).actions.map((action) => {
    if (action.verb === 'compare-outlines') return `${action.verb} ${action.outlines.join(' ')}`
    const from = action.verb === 'route' && action.from !== null ? ` < ${idOf(action.from)}` : ''
    return `${action.verb} ${action.topics.map(idOf).join(' ')}${from}`
  })
}

describe('what a query asks for', () => {
  it.each([
    ['到 RAG 的路线', 'route rag'],
    ['到RAG的学习路线', 'route rag'],
    ['怎么学 RAG？', 'route rag'],
    ['RAG怎么学', 'route rag'],
    ['我想学LoRA', 'route lora'],
    ['到 RAG 和 LoRA 的路线', 'route rag lora'],
    ['到RAG、LoRA、CNN的路线', 'route rag lora cnn'],
    ['从线性代数到 RAG', 'route rag < linear-algebra'],
    ['学 LoRA 需要什么', 'needs lora'],
    ['LoRA 的先修', 'needs lora'],
    ['学 LoRA 之前要先会什么', 'needs lora'],
    ['学完 Transformer 能学什么', 'unlocks transformer'],
    ['Transformer之后学什么', 'unlocks transformer'],
    ['比较 CNN 和 Transformer', 'compare cnn transformer'],
    ['CNN和Transformer有什么区别', 'compare cnn transformer'],
    ['route to RAG', 'route rag'],
    ['How do I learn LoRA?', 'route lora'],
    ['learn rag', 'route rag'],
    ['route to RAG and LoRA', 'route rag lora'],
    ['from linear algebra to RAG', 'route rag < linear-algebra'],
    ['what does attention unlock', 'unlocks attention'],
    ['what can I learn after transformer', 'unlocks transformer'],
    ['what do I need for LoRA', 'needs lora'],
    ['prerequisites of LoRA', 'needs lora'],
    ['compare CNN and Transformer', 'compare cnn transformer'],
    ['CNN vs Transformer', 'compare cnn transformer']
  ])('%s → %s', (query, action) => {
    expect(actionsOf(query)).toEqual([action])
  })

  it('is understood with names mistyped, in pinyin and in Traditional characters', () => {
    for (const query of ['学完注意里机制能学什么', '学完zhuyili能学什么', '學完注意力機制能學什麼'])
      expect(actionsOf(query), query).toEqual(['unlocks attention'])
    expect(actionsOf('route to tranformer')).toEqual(['route transformer'])
  })

  it('leaves a name that holds a joining word whole', () => {
    expect(actionsOf('到概率论与统计的路线')).toEqual(['route probability-and-statistics'])
    expect(actionsOf('route to probability and statistics')).toEqual([
      'route probability-and-statistics'
    ])
    expect(actionsOf('比较概率论与统计和线性代数')).toEqual([
      'compare probability-and-statistics linear-algebra'
    ])
  })

  it('gives a row for each topic an unsure name may mean', () => {
    expect(actionsOf('怎么学贝叶斯').toSorted()).toEqual([
      'route bayes-nets',
      'route bayes-theorem'
    ])
  })

  it('is nothing for a plain name, also where a verb is part of it', () => {
    for (const name of ['学习率', 'learning rate', '对比学习', 'rag', '概率论与统计', '学', ''])
      expect(actionsOf(name), name).toEqual([])
    expect(ask('对比学习', 5).results.map(({ topic }) => idOf(topic))).toEqual([
      'contrastive-learning'
    ])
  })

  it('is nothing where a name means no topic, a topic twice, or advice', () => {
    for (const query of ['怎么学红烧肉', 'route to nowhere', '从 RAG 到 RAG', '怎么学学习方法'])
      expect(actionsOf(query), query).toEqual([])
  })

  it('still finds the topic that a sentence speaks of', () => {
    const { actions, results } = ask('CNN 和红烧肉的区别', 5)
    expect(actions).toEqual([])
    expect(results.map(({ topic }) => idOf(topic))).toEqual(['cnn'])
  })

  it('takes any text in no time', () => {
    const began = performance.now()
    for (const text of [
      '到'.repeat(5000),
      '和、'.repeat(5000),
      'route to '.repeat(1000),
      '怎么学a和'.repeat(900)
    ])
      expect(ask(text, 5).actions.length).toBeLessThan(4)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('what is marked', () => {
  const marked = (query: string) => {
    const { matched } = ask(query, 1).results[0] ?? {}
    if (!matched) return undefined
    const name = columns.text(matched.name)
    const { ranges } = matched
    let shown = ''
    let at = 0
    for (let i = 0; i < ranges.length; i += 2) {
      shown += `${name.slice(at, ranges[i])}[${name.slice(ranges[i], ranges[i + 1])}]`
      at = ranges[i + 1] ?? 0
    }
    return shown + name.slice(at)
  }

  it.each([
    ['trans', '[Trans]former'],
    ['zhuyili', '[注意力]机制'],
    ['xxd', '[线性代]数'],
    ['注意里', '[注意力]机制'],
    ['tranformer', '[Tran]s[former]'],
    ['cnn', '[CNN]'],
    ['線性', '[线性]代数'],
    ['statistics probability', '[Probability] and [statistics]'],
    ['shenjing', '卷积[神经]网络'],
    ['什么是注意力', '[注意力]机制']
  ])('%s marks %s', (query, shown) => {
    expect(marked(query)).toBe(shown)
  })
})
