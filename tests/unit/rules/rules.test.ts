import { describe, expect, it } from 'vitest'
import { EMPTY_LEXICON } from '../../../graph/lexicon/lexicon.ts'
import { buildTexts, lexiconOf } from '../../build-outlines.ts'

/** "line rule" of what is reported about the form of an outline. */
async function found(text: string, lexicon = EMPTY_LEXICON): Promise<string[]> {
  const { problems } = await buildTexts({ 'a.md': text }, lexicon)
  return problems.map(({ rule, line }) => `${line} ${rule}`)
}

const outline = (...lines: string[]) => `# 大纲\n${lines.join('\n')}\n`

describe('duplicate-heading', () => {
  it('looks past numbers and spelling, and names the first place', async () => {
    const text = outline(
      '## 1. Soil Care',
      '- 甲',
      '## 2. Water',
      '- 乙',
      '## 3. Soil care',
      '- 丙'
    )
    const { problems } = await buildTexts({ 'a.md': text })
    expect(problems).toMatchObject([
      { rule: 'duplicate-heading', line: 6, other: { file: 'a.md', line: 2 } }
    ])
  })

  it('says nothing of one title in two chapters', async () => {
    const text = outline('## 土', '### 练习', '- 甲', '## 水', '### 练习', '- 乙')
    expect(await found(text)).toEqual([])
  })
})

describe('skipped-level', () => {
  it('speaks once for an outline that skips throughout', async () => {
    const text = outline('## 土', '#### 甲', '- 一', '## 水', '#### 乙', '- 二')
    const { problems } = await buildTexts({ 'a.md': text })
    expect(problems.map(({ message }) => message)).toEqual([
      'the heading `甲` skips a level below `土`, as does one more'
    ])
  })

  it('finds a deeper heading before the first chapter', async () => {
    expect(await found(outline('', '#### 甲', '- 一', '', '## 水', '- 二'))).toEqual([
      '3 skipped-level'
    ])
  })

  it.each(['##', '###', '####'])('lets an outline begin at %s', async (mark) => {
    expect(await found(`${mark} 土\n- 甲\n${mark} 水\n- 乙\n`)).toEqual([])
  })
})

describe('empty-section', () => {
  it('leaves alone outlines whose headings are their topics', async () => {
    expect(await found(outline('## 土', '### 松土', '### 施肥', '## 水', '### 滴灌'))).toEqual([])
  })

  it('takes prose and code for something', async () => {
    const text = outline('## 土', '一句话。', '', '## 水', '```', 'x', '```', '## 光', '- 甲')
    expect(await found(text)).toEqual([])
  })
})

describe('mixed-numbering', () => {
  it('finds the one heading without a number', async () => {
    expect(await found(outline('## 1. 土', '- 甲', '## 水', '- 乙', '## 2. 光', '- 丙'))).toEqual([
      '4 mixed-numbering'
    ])
  })

  it.each([
    [
      '1, 2, 4',
      ['## 1. 土', '- 甲', '## 2. 水', '- 乙', '## 4. 光', '- 丙'],
      ['6 mixed-numbering']
    ],
    ['二, 二', ['## 二、土', '- 甲', '## 二、水', '- 乙'], ['4 mixed-numbering']],
    ['IV, V', ['## IV. 土', '- 甲', '## V. 水', '- 乙'], []],
    ['第九章, 第十章', ['## 第九章 土', '- 甲', '## 第十章 水', '- 乙'], []],
    ['1.9, 1.10', ['## 1.9 土', '- 甲', '## 1.10 水', '- 乙'], []],
    ['第1-2周, 第3周', ['## 第1-2周：土', '- 甲', '## 第3周：水', '- 乙'], []]
  ])('follows %s', async (_, lines, expected) => {
    expect(await found(outline(...lines))).toEqual(expected)
  })

  it('lets advice and resources stand without a number, and counts those that have one', async () => {
    const text = outline(
      '## 一、土',
      '- 甲',
      '## 二、职业发展',
      '- 园丁',
      '## 三、水',
      '- 乙',
      '## 总结'
    )
    expect(await found(text)).toEqual([])
  })
})

describe('likely-typo', () => {
  const transformer = lexiconOf('- {id: transformer, zh: 变换器模型, en: Transformer}')

  it.each(['Tranformer', 'Trasnformer', 'Transformerr', 'Transfomrer', '变换器模形'])(
    'takes %s for a slip',
    async (slip) => {
      expect(await found(outline('- 甲', `- ${slip}`), transformer)).toEqual(['3 likely-typo'])
    }
  )

  it.each(['Transformers', 'Transform', 'Transporter', '变压器模型', 'Transformer2'])(
    'takes %s for a name of its own',
    async (name) => {
      expect(await found(outline('- 甲', `- ${name}`), transformer)).toEqual([])
    }
  )

  it('takes a letter in front for another word', async () => {
    const text = outline('- Symmetric encryption', '- Asymmetric encryption')
    expect(await found(text)).toEqual([])
  })

  it('leaves short names alone: they are one letter apart by nature', async () => {
    const lexicon = lexiconOf('- {id: cnn, zh: 上采样, en: CNN}')
    expect(await found(outline('- RNN', '- 下采样', '- GAN'), lexicon)).toEqual([])
  })

  it('believes an author who says that another thing is meant', async () => {
    const text = outline('- 甲', '- Tranformer', '  - 不同：[[Transformer]]')
    expect(await found(text, transformer)).toEqual([])
  })
})

describe('long-item', () => {
  it('tells a heading from an item, and leaves sentences alone', async () => {
    const long = '春秋两季各类草本花卉与蔬菜种子的露天苗床条播撒播点播操作要领总汇编'
    const text = outline(`## ${long}`, '- 甲', `- ${long}`, '- 多浇水比少浇水好，平均结果更稳。')
    const { problems } = await buildTexts({ 'a.md': text })
    expect(problems.map(({ line, severity }) => `${line} ${severity}`)).toEqual([
      '2 warning',
      '4 note'
    ])
  })
})
