import { describe, expect, it } from 'vitest'
import { EMPTY_LEXICON } from '../../../graph/lexicon/lexicon.ts'
import { findBrackets, readBracket } from '../../../graph/topics/bracket.ts'
import { cleanTitle } from '../../../graph/topics/clean-title.ts'
import { undecorate } from '../../../graph/topics/decoration.ts'
import { createFact, isProject, isResource } from '../../../graph/topics/facts.ts'
import { foldName } from '../../../graph/topics/fold-name.ts'
import { isGenericTitle } from '../../../graph/topics/generic-titles.ts'
import { collectKnownNames } from '../../../graph/topics/known-names.ts'
import { isSentence } from '../../../graph/topics/sentence.ts'
import { splitList } from '../../../graph/topics/split-list.ts'
import { lexiconOf } from '../../build-outlines.ts'

const nothing = collectKnownNames(EMPTY_LEXICON, [])
const known = collectKnownNames(
  lexiconOf(`
  - {id: gpt, zh: GPT, en: GPT}
  - {id: bert, zh: BERT, en: BERT}
  - {id: dynamic, zh: 动态量化, en: Dynamic quantization}
  - {id: pros, zh: 读写与存取, en: Reading and writing}`),
  ['静态量化', '编译', '链接']
)

describe('foldName', () => {
  it.each([
    ['Q-Learning', 'q learning'],
    ['ＳＶＭ', 'svm'],
    ['Lists', 'list'],
    ['Properties', 'Property'],
    ['DALL·E', 'DALL-E'],
    ["Bayes' theorem", 'Bayes’ Theorem'],
    ['K‑Means', 'K-means'],
    ['Boxes', 'box']
  ])('finds %s and %s equal', (a, b) => {
    expect(foldName(a)).toBe(foldName(b))
  })

  it.each([
    ['BLIP', 'BLIP-2'],
    ['C', 'C++'],
    ['Statistics', 'Statistic s2'],
    ['A/B', 'AB']
  ])('keeps %s and %s apart', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b))
  })
})

describe('cleanTitle', () => {
  it.each([
    ['第一章：光线', '光线'],
    ['**1.1 线性代数**：', '线性代数'],
    ['2.Python', 'Python'],
    ['阶段一. 打基础', '打基础'],
    ['（三）方法', '方法'],
    ['Chapter 3 — Wind', 'Wind'],
    ['Part II: Boats', 'Boats'],
    ['第十二节 1.2 光圈', '光圈'],
    ['🎨 配色', '配色'],
    ['(初始化)', '初始化'],
    ['第1周', '第1周'],
    ['3D理解', '3D理解'],
    ['2-gram', '2-gram'],
    ['1.5倍速', '1.5倍速'],
    ['IV曲线', 'IV曲线'],
    ['😀', '😀'],
    ['***', '***']
  ])('reads %s as %s', (title, clean) => {
    expect(cleanTitle(title)).toBe(clean)
    expect(cleanTitle(clean)).toBe(clean)
  })
})

describe('isGenericTitle', () => {
  it.each(['架构', '生成方法', 'Core concepts', '应用/案例', 'Introduction', '编码器'])(
    'holds for %s',
    (title) => {
      expect(isGenericTitle(title)).toBe(true)
    }
  )

  it.each(['BERT架构', '梯度', '模型压缩', 'Graph theory', ''])('does not hold for %j', (title) => {
    expect(isGenericTitle(title)).toBe(false)
  })
})

describe('findBrackets', () => {
  it.each([
    ['奇异值分解（SVD）', '奇异值分解|SVD|'],
    ['体能 (4周)', '体能|4周|'],
    ['词向量（Word2Vec）方法', '词向量|Word2Vec|方法'],
    ['近端策略优化（PPO）（2周）', '近端策略优化|PPO,2周|'],
    ['复杂度O(n)（渐近）', '复杂度O(n)|渐近|'],
    ['甲（乙（丙）丁）', '甲|乙（丙）丁|']
  ])('parts %s', (text, parts) => {
    const { head, insides, tail } = findBrackets(text) ?? { head: '', insides: [], tail: '' }
    expect(`${head}|${insides.join()}|${tail}`).toBe(parts)
  })

  it.each(['map()', 'f(x)', 'P(A|B)', '（全部在内）', '无括号', '（（（'])(
    'leaves %s whole',
    (text) => {
      expect(findBrackets(text)).toBeUndefined()
    }
  )
})

describe('readBracket', () => {
  it.each([
    ['奇异值分解', 'SVD'],
    ['列表', 'List'],
    ['稀疏注意力', 'Sparse Attention'],
    ['Support vector machine', 'SVM'],
    ['PPO', 'Proximal Policy Optimization'],
    ['GIS', '地理信息系统']
  ])('takes %s（%s） for two names of one thing', (head, inside) => {
    expect(readBracket(head, inside, nothing)).toMatchObject({ kind: 'alias', aliases: [inside] })
  })

  it.each([
    ['优化器', 'SGD, Adam', ['SGD', 'Adam']],
    ['预训练', 'GPT/BERT', ['GPT', 'BERT']],
    ['力量', '深蹲/硬拉/提踵', ['深蹲', '硬拉', '提踵']]
  ])('takes %s（%s） for a list', (head, inside, members) => {
    expect(readBracket(head, inside, known)).toMatchObject({ kind: 'list', members })
  })

  it.each([
    ['等高线', '可选'],
    ['逻辑回归', '二分类'],
    ['药物发现', 'AlphaFold'],
    ['多模态', 'GPT-4V'],
    ['变换', '线性/非线性变换的组合方式'],
    ['比例', '大/小']
  ])('takes %s（%s） for a note', (head, inside) => {
    expect(readBracket(head, inside, nothing)).toMatchObject({ kind: 'note', note: inside })
  })

  it('does not take one concept for the name of another', () => {
    expect(readBracket('GPT', 'BERT', known).kind).toBe('note')
  })
})

describe('splitList', () => {
  it.each([
    ['切片、切丝、切丁', ['切片', '切丝', '切丁']],
    ['Julienne, Brunoise, and Chiffonade', ['Julienne', 'Brunoise', 'Chiffonade']],
    ['XGBoost/LightGBM', ['XGBoost', 'LightGBM']],
    ['编译与链接', ['编译', '链接']],
    ['动态/静态量化', ['动态量化', '静态量化']],
    ['视频、音频生成', ['视频生成', '音频生成']],
    ['编译、链接等', ['编译', '链接']],
    ['编译、链接等高级方法', ['编译', '链接']],
    ['线性代数、高等数学', ['线性代数', '高等数学']],
    ['投影（墨卡托、兰伯特）、等高线', ['投影（墨卡托、兰伯特）', '等高线']]
  ])('parts %s', (text, parts) => {
    expect(splitList(text, known)).toEqual(parts)
  })

  it.each([
    '读写与存取',
    'A/B测试',
    'CI/CD',
    'Weights & Biases',
    '输入/输出关系',
    '取景分开，没有反光镜',
    '与众不同'
  ])('leaves %s whole', (text) => {
    expect(splitList(text, known)).toEqual([text])
  })
})

describe('isSentence', () => {
  it.each([
    '多个模型独立训练，平均结果',
    '使用烟雾让蜂群安静',
    '蜂王产卵。',
    'Bees dance. They point.',
    '减少内存占用',
    '甲'.repeat(500)
  ])('holds for %s', (text) => {
    expect(isSentence(text, nothing)).toBe(true)
  })

  it.each([
    '支持向量机',
    '使用率',
    '基于内容的推荐',
    '全连接网络',
    'What Is a Function?',
    'Complex Zeros and the Fundamental Theorem of Algebra',
    '梯度'
  ])('does not hold for %s', (text) => {
    expect(isSentence(text, nothing)).toBe(false)
  })
})

describe('undecorate', () => {
  it('finds the lexicon’s name in a decorated title, and cuts nothing else', () => {
    expect(undecorate('GPT 架构理解', known)).toBe('GPT')
    expect(undecorate('掌握BERT基础', known)).toBe('BERT')
    expect(undecorate('乐理基础', known)).toBeUndefined()
  })
})

describe('facts', () => {
  it('tells resources, projects and topics apart', () => {
    expect(
      ['《线性代数》', '推荐：某课', '<https://a.example>', '推荐系统'].map((text) =>
        isResource(text)
      )
    ).toEqual([true, true, true, false])
    expect(
      ['项目：碗', '复现一篇论文', 'Build a kite', '项目管理'].map((text) => isProject(text))
    ).toEqual([true, true, true, false])
  })

  it('keeps the first address of a fact', () => {
    const fact = createFact('推荐：[讲座](https://a.example/x)', {
      outline: 'a.md',
      line: 3,
      column: 1
    })
    expect(fact).toEqual({ text: '讲座', url: 'https://a.example/x', outline: 'a.md', line: 3 })
  })
})
