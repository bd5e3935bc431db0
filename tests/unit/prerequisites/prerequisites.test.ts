import { describe, expect, it } from 'vitest'
import { slug } from '../../../graph/topics/topic-ids.ts'
import { buildTexts, graphOf, lexiconOf } from '../../build-outlines.ts'

/** "a → b required 0.85" for every edge, in order. */
async function edgesOf(text: string, concepts?: string): Promise<string[]> {
  const graph = await graphOf(text, concepts === undefined ? undefined : lexiconOf(concepts))
  return graph
    .mapEdges(
      (_, { strength, confidence, group }, a, b) =>
        `${a} → ${b} ${strength} ${confidence}${group ? ' either' : ''}`
    )
    .sort()
}

const bullets = (...titles: string[]) => `## 组\n${titles.map((title) => `- ${title}\n`).join('')}`

describe('a name inside a name', () => {
  it.each([
    ['梯度', '梯度下降'],
    ['梯度下降', '随机梯度下降'],
    ['DQN', 'Double DQN'],
    ['卷积', '转置卷积'],
    ['Linear equations', 'Systems of linear equations'],
    ['Triangle', 'Right triangles'],
    ['BERT', '微调BERT'],
    ['矩阵', '矩阵-向量积']
  ])('%s comes before %s', async (inner, outer) => {
    const [edge, ...others] = await edgesOf(bullets(inner, outer))
    expect(edge).toMatch(/ → .* required 0\.85$/)
    expect(others).toEqual([])
  })

  it.each([
    ['类', '分类'],
    ['分布', '分布式训练'],
    ['回归', '自回归'],
    ['凸优化', '非凸优化'],
    ['监督学习', '半监督学习'],
    ['监督学习', '无监督学习'],
    ['平衡数据', '不平衡数据'],
    ['BLIP', 'BLIP-2024x'],
    ['GPT', 'ChatGPT'],
    ['图', '图像'],
    ['Art', 'Artificial life'],
    ['感知', '感知机'],
    ['架构', 'BERT架构'],
    ['激活', '激活率']
  ])('%s does not come before %s', async (inner, outer) => {
    expect((await edgesOf(bullets(inner, outer))).filter((edge) => !/blip/.test(edge))).toEqual([])
  })

  it('is no evidence where the lexicon knows both and says otherwise', async () => {
    const concepts = '\n  - {id: a, zh: 算盘, en: A}\n  - {id: b, zh: 电子算盘, en: B}'
    expect(await edgesOf(bullets('算盘', '电子算盘'), concepts)).toEqual([])
  })

  it('is no evidence for a title that joins several names', async () => {
    expect(await edgesOf(bullets('下潜', '下潜与上浮之别'))).toEqual([])
  })
})

describe('the lexicon’s needs', () => {
  const chain = `
  - {id: a, zh: 甲术, en: A}
  - {id: b, zh: 乙术, en: B, needs: [{id: a, zh: 乙用甲。, en: B uses A.}]}
  - {id: c, zh: 丙术, en: C, needs: [{id: b, zh: 丙用乙。, en: C uses B.}]}
  - {id: d, zh: 丁术, en: D, helps: [{id: a, zh: 甲有助。, en: A helps.}]}`

  it('are required, its helps helpful', async () => {
    expect(await edgesOf(bullets('甲术', '乙术', '丁术'), chain)).toEqual([
      'a → b required 0.95',
      'a → d helpful 0.8'
    ])
  })

  it('reach through a concept that no outline names, with every entry on the way', async () => {
    const graph = await graphOf(bullets('甲术', '丙术'), lexiconOf(chain))
    const [evidence] = graph.getEdgeAttribute('a→c', 'evidence')
    expect(graph.getEdgeAttribute('a→c', 'confidence')).toBe(0.9)
    expect(evidence?.concept).toBe('a → b → c')
  })

  const choice = `
  - {id: a, zh: 甲术, en: A}
  - {id: b, zh: 乙术, en: B}
  - id: c
    zh: 丙术
    en: C
    needs: [{any: [{id: a, zh: 甲可。, en: A will do.}, {id: b, zh: 乙可。, en: B will do.}]}]`

  it('of which one is enough make an either/or group', async () => {
    expect(await edgesOf(bullets('甲术', '乙术', '丙术'), choice)).toEqual([
      'a → c required 0.95 either',
      'b → c required 0.95 either'
    ])
  })

  it('of which outlines teach only one are no choice', async () => {
    expect(await edgesOf(bullets('乙术', '丙术'), choice)).toEqual(['b → c required 0.95'])
  })
})

describe('evidence together', () => {
  it('makes an edge surer than each alone, and keeps every sentence', async () => {
    const concepts =
      '\n  - {id: a, zh: 算盘, en: A}\n  - {id: b, zh: 电子算盘, en: B, needs: [{id: a, zh: 先会算盘。, en: First A.}]}'
    const graph = await graphOf(bullets('算盘', '电子算盘'), lexiconOf(concepts))
    const { confidence, evidence } = graph.getEdgeAttributes('a→b')
    expect(confidence).toBeCloseTo(1 - 0.05 * 0.15, 2)
    expect(confidence).toBeGreaterThan(0.95)
    expect(evidence.map(({ kind }) => kind)).toEqual(['lexicon', 'name'])
    for (const { sentences } of evidence) expect(sentences.zh && sentences.en).toBeTruthy()
  })

  it('never makes the lexicon’s help a need', async () => {
    const concepts =
      '\n  - {id: a, zh: 算盘, en: A}\n  - {id: b, zh: 电子算盘, en: B, helps: [{id: a, zh: 有助。, en: It helps.}]}'
    expect(await edgesOf(bullets('算盘', '电子算盘'), concepts)).toEqual(['a → b helpful 0.97'])
  })

  it('never comes from one chapter standing before another', async () => {
    expect(await edgesOf('## 一章\n- 甲事\n## 二章\n- 乙事\n')).toEqual([])
  })

  it('makes what stands under 应用 need the section a little', async () => {
    expect(await edgesOf('## 望\n### 透镜（Lens）\n**应用**：\n- 放大镜头\n- 眼睛保健\n')).toEqual([
      '透镜 → 放大镜头 helpful 0.6',
      '透镜 → 眼睛保健 helpful 0.6'
    ])
  })
})

describe('what the author states', () => {
  const stated = (...lines: string[]) =>
    `## 组\n- 甲事\n- 乙事\n- 丙事\n${lines.map((line) => `  - ${line}\n`).join('')}`

  it('is required; what is suggested is helpful', async () => {
    expect(await edgesOf(stated('前置：甲事', '建议先学：乙事'))).toEqual([
      '乙事 → 丙事 helpful 0.9',
      '甲事 → 丙事 required 0.99'
    ])
  })

  it('offers a choice with |', async () => {
    expect(await edgesOf(stated('prereq: 甲事 | 乙事'))).toEqual([
      '乙事 → 丙事 required 0.99 either',
      '甲事 → 丙事 required 0.99 either'
    ])
  })

  it('rules out inferred edges, and check says where', async () => {
    const { graph, problems } = await buildTexts({
      'a.md': '- 梯度\n- 梯度下降\n  - 非前置：[[梯度]]\n'
    })
    expect(graph.size).toBe(0)
    expect(problems).toMatchObject([
      { rule: 'author-decides', severity: 'note', line: 3, column: 5 }
    ])
  })

  it('under a heading that is only a container holds for its first topics', async () => {
    const text = '## 甲组\n前置：丁事\n- 乙事\n- 丙事\n  - 前置：乙事\n## 乙组\n- 丁事\n'
    expect(await edgesOf(text)).toEqual(['丁事 → 乙事 required 0.99', '乙事 → 丙事 required 0.99'])
  })

  it('under a heading of sections holds for the first topics of the sections', async () => {
    const text = '## 甲组\n前置：丁事\n### 节\n- 乙事\n## 乙组\n- 丁事\n'
    expect(await edgesOf(text)).toEqual(['丁事 → 乙事 required 0.99'])
  })

  it('is one problem where a heading passes it on to several topics', async () => {
    const { problems } = await buildTexts({ 'a.md': '## 甲组\n前置：无此事\n- 乙事\n- 丙事\n' })
    expect(problems).toMatchObject([{ rule: 'unknown-prerequisite', severity: 'error', line: 2 }])
  })

  it('offers the nearest name for an unknown one, and ids for an ambiguous one', async () => {
    const { problems } = await buildTexts({
      'a.md':
        '## 面包\n- 变体\n- 烘烤\n## 蛋糕\n- 变体\n- 裱花\n  - 前置：烘拷\n  - 前置：变体\n  - 前置：裱花\n'
    })
    expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual([
      '7 unknown-prerequisite',
      '8 ambiguous-prerequisite',
      '9 self-prerequisite'
    ])
    expect(problems[0]?.help).toContain('烘烤')
  })

  it('lists problems in the order of files and lines', async () => {
    const { problems } = await buildTexts({
      'b.md': '- 乙\n  - 前置：x\n- 甲\n  - 前置：y\n',
      'a.md': '- 丁\n  - 前置：z\n'
    })
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'a.md:2',
      'b.md:2',
      'b.md:4'
    ])
  })
})

describe('what stands under a topic', () => {
  const topics = (...lines: string[]) => `## 组\n${lines.join('\n')}\n`

  it('is evidence that it uses what it names', async () => {
    const text = topics('- 松土', '- 播种', '  - 先松土，再把种子放进沟里，盖上薄土。')
    expect(await edgesOf(text)).toEqual(['松土 → 播种 helpful 0.55'])
  })

  it('is none where each names the other, or compares', async () => {
    const both = topics(
      '- 松土',
      '  - 松土之后就可以播种了，不要等太久。',
      '- 播种',
      '  - 先松土，再把种子放进沟里。'
    )
    expect(await edgesOf(both)).toEqual([])
    const compared = topics('- 滴灌', '- 漫灌', '  - 漫灌与滴灌相比更费水，也更省工。')
    expect(await edgesOf(compared)).toEqual([])
  })
})

describe('titles that say where they stand', () => {
  it.each([
    [['Algebra, Part A', 'Algebra, Part B'], 'algebra-part-a → algebra-part-b required 0.85'],
    [['微积分（上）', '微积分（下）'], '微积分.*required 0\\.85'],
    [['Physics 1: Motion', 'Physics 2: Waves'], 'physics-1-motion → physics-2-waves helpful 0.6'],
    [['Introduction to Sets', 'Sets'], 'introduction-to-sets → sets helpful'],
    [['Sets', 'Advanced Sets'], 'sets → advanced-sets']
  ])('%j follow each other', async (titles, edge) => {
    expect((await edgesOf(bullets(...titles))).join('\n')).toMatch(new RegExp(edge))
  })

  it('weeks follow each other, bullets do not', async () => {
    const weeks = '## 第1周：松土\n- 工具\n## 第2周：播种\n- 种子\n## 第3周：浇水\n- 水管\n'
    expect(await edgesOf(weeks)).toEqual(['播种 → 浇水 helpful 0.55', '松土 → 播种 helpful 0.55'])
    expect(await edgesOf(bullets('松土', '播种', '浇水'))).toEqual([])
  })
})

describe('the order of other outlines', () => {
  const order = async (...outlines: string[][]) => {
    const texts = Object.fromEntries(
      outlines.map((titles, i) => [`${i + 1}.md`, bullets(...titles)])
    )
    const { graph } = await buildTexts(texts, undefined, false)
    return graph.mapEdges((_, { confidence }, a, b) => `${a} → ${b} ${confidence}`)
  }

  it('suggests what two outlines agree on, and no more', async () => {
    expect(await order(['松土', '播种'], ['松土', '播种'])).toEqual(['松土 → 播种 0.3'])
    expect(await order(['松土', '播种'])).toEqual([])
    expect(await order(['松土', '播种'], ['松土', '播种'], ['播种', '松土'])).toEqual([])
  })

  it('adds to other evidence, or takes from it, one vote an outline', async () => {
    expect(await order(['梯度', '梯度下降'], ['梯度', '梯度下降'])).toEqual([
      '梯度 → 梯度下降 0.88'
    ])
    expect(await order(['梯度下降', '梯度'], ['梯度下降', '梯度'])).toEqual([
      '梯度 → 梯度下降 0.51'
    ])
  })
})

describe('a group', () => {
  it('comes before its members where other titles use its name', async () => {
    const text = '## 书\n### 圆\n- 弦长\n- 圆中的弧线\n### 直角三角形\n- 斜边\n'
    expect((await edgesOf(text)).filter((edge) => edge.startsWith('圆'))).toEqual([])
    const english =
      '## Circles\n- Chords in Circles\n- Tangents\n## Lines\n- Slopes\n## Angles\n- Arcs\n'
    expect(await edgesOf(english)).toContain('circles → tangents helpful 0.55')
  })

  it('needs what several of its members build on', async () => {
    const text =
      '## Basics\n- Angle Measurement\n- Distance\n## Triangles\n- Exterior Angles\n- Sums of Angles\n## Lines\n- Slopes\n'
    expect(await edgesOf(text)).toContain('angle-measurement → triangles helpful 0.55')
  })
})

describe("an author's either/or", () => {
  it('stays whatever series, names or the lexicon say of one of its ways', async () => {
    const text =
      '## Physics\n- Mechanics\n- Physics Part A\n- Physics Part B\n  - prereq: [[Physics Part A]] | [[Mechanics]]\n'
    expect((await edgesOf(text)).filter((edge) => edge.endsWith('either'))).toEqual([
      'mechanics → physics-part-b required 0.99 either',
      'physics-part-a → physics-part-b required 0.999 either'
    ])
  })
})

describe("an author's choice against the lexicon", () => {
  it('stays a choice where the lexicon requires one of its ways', async () => {
    const concepts =
      '\n  - {id: a, zh: 甲物, en: A}\n  - {id: b, zh: 乙物, en: B}\n  - {id: c, zh: 丙物, en: C, needs: [{id: a, zh: 丙用甲。, en: C uses A.}]}'
    const edges = await edgesOf(
      '## 组\n- 甲物\n- 乙物\n- 丙物\n  - 前置：[[甲物]] | [[乙物]]\n',
      concepts
    )
    expect(edges.filter((edge) => edge.endsWith('either'))).toHaveLength(2)
  })
})

describe('what only looks like a series or a joint', () => {
  it.each([
    ['四分之一', '四分之三'],
    ['Trophic level 1', 'Trophic level 2'],
    ['Carbon 12', 'Carbon 14'],
    ['初等矩阵', '矩阵']
  ])('%s is not before %s', async (a, b) => {
    expect(
      (await edgesOf(bullets(a, b))).filter((edge) => edge.startsWith(`${slug(a)} →`))
    ).toEqual([])
  })

  it('finds a name behind a word that holds 和', async () => {
    expect(await edgesOf(bullets('溶液', '饱和溶液'))).toEqual(['溶液 → 饱和溶液 required 0.85'])
  })

  it('puts none of the parts of one bullet first', async () => {
    const edges = await edgesOf(
      `## Course\n- Week 1: Zebra crossing, Apple pie\n- Week 2: Mango tree\n`
    )
    expect(edges.filter((edge) => /apple-pie → zebra|zebra-crossing → apple/.test(edge))).toEqual(
      []
    )
  })
})
