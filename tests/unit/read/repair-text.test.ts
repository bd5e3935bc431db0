import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isDoubleDecoded } from '../../../graph/read/repair/is-double-decoded.ts'
import { repairText } from '../../../graph/read/repair/repair-text.ts'
import { damage, doubleDecode } from '../../damage.ts'
import { readFrequencies } from '../../fixtures/repair/read-frequencies.ts'

const frequencies = readFrequencies()
const knowledge = { frequencies, vocabulary: [] as string[] }
const mend = (text: string, vocabulary: string[] = []): string | undefined =>
  repairText(text, { frequencies, vocabulary })?.text

describe('a healthy text', () => {
  it.each([
    ['Chinese', '# 机器学习\n- 线性回归、逻辑回归\n'],
    ['French', '« L’été déjà fini, où êtes-vous ? » — garçon, cœur, Noël, 5 €…'],
    [
      'French with no-break spaces',
      '«\u00a0Voilà\u00a0!\u00a0» ça\u00a0: là\u00a0? déjà\u00a0; été\u00a0»'
    ],
    ['German', 'Größe, Übung „Straße“ – ÄÖÜ äöüß §5'],
    ['Turkish', 'Yağmur yağıyor, ığdır, ŞİŞLİ, çığır, öğrenci'],
    ['Vietnamese', 'Học máy và trí tuệ nhân tạo, đường đến trường'],
    ['Spanish', '¿Qué? ¡Año nuevo! ESPAÑA, corazón, «niño»'],
    ['capitals with a sign', 'NESTLÉ®, CAFÉ™ and NESTLÉ® again, CAFÉ®'],
    ['one accent', 'naïve'],
    ['English', 'plain ASCII only'],
    ['empty', '']
  ])('stays as it is: %s', (_, text) => {
    expect(isDoubleDecoded(text)).toBeNull()
    expect(repairText(text, knowledge)).toBeNull()
  })

  it('stays as it is when it only quotes damaged text', () => {
    expect(
      repairText('乱码的例子：“æœºå™¨”，原文是“机器”，这就是双重解码的结果。', knowledge)
    ).toBeNull()
  })
})

describe('an intact double decoding', () => {
  it.each([
    ['Chinese', '# 机器学习 📚\n- 线性回归、逻辑回归\n'],
    ['Japanese', '# 機械学習\n- ひらがなとカタカナ、漢字「引用」\n'],
    ['Cyrillic', '# Машинное обучение\n- Линейная регрессия, ёлка\n'],
    ['Greek', '# Μηχανική μάθηση, αβγδ\n'],
    ['French', '# L’été déjà fini, où êtes-vous ? Cœur, Noël, À bientôt\n'],
    ['Vietnamese', 'Học máy và trí tuệ nhân tạo\n'],
    ['a byte order mark', '\ufeff# 机器学习\n']
  ])('comes back exactly: %s', (_, text) => {
    for (const page of ['windows-1252', 'windows-1254', 'latin-1'] as const) {
      expect(mend(doubleDecode(text, page))).toBe(text.replace('\ufeff', ''))
    }
  })

  it('is recognised in a single accented letter', () => {
    expect(mend('rÃ©seau')).toBe('réseau')
    expect(mend('it’s'.replace('’', 'â€™'))).toBe('it’s')
  })

  it('names the page it was read as', () => {
    expect(repairText(doubleDecode('学习 📚', 'windows-1254'), knowledge)?.encoding).toBe(
      'utf-8 (read as windows-1254)'
    )
    expect(repairText(doubleDecode('学习 📚', 'windows-1252'), knowledge)?.encoding).toBe(
      'utf-8 (read as windows-1252)'
    )
    expect(repairText(doubleDecode('中文', 'latin-1'), knowledge)?.encoding).toBe(
      'utf-8 (read as latin-1)'
    )
  })

  it('has nothing guessed and nothing lost', () => {
    expect(repairText(doubleDecode('中文é', 'latin-1'), knowledge)).toMatchObject({
      repaired: 3,
      completed: 0,
      guessed: 0,
      guesses: [],
      lost: 0
    })
  })
})

describe('a double decoding with bytes lost', () => {
  it('is completed from words and their neighbours', () => {
    const text =
      '# 数学与物理学\n\n前面的学生不知道后面的问题。\n- 我们在学校里学习（中国历史、地理），不是在公园里。\n'
    expect(mend(damage(text, 'windows-1254'))).toBe(text)
    expect(mend(damage(text, 'windows-1252'))).toBe(text)
  })

  it('prefers a name of the vocabulary', () => {
    const line = '## 双向图与残差块的学习\n'
    expect(mend(damage(line, 'windows-1254'), ['残差块', '双向图'])).toBe(line)
  })

  it('tells the lines it had to judge', () => {
    const text = '# 标题\n\n- 学校\n- 天\n'
    const repaired = repairText(damage(text, 'windows-1254'), knowledge)
    expect(repaired?.guesses).toEqual([{ line: 3, text: '- 学校' }])
    expect(repaired).toMatchObject({ repaired: 5, completed: 0, guessed: 1, lost: 0 })
  })

  it('keeps every kind of line break where it was', () => {
    const text = '# 数学\r\n\r\n- 学习\r- 与人合作\n\n'
    expect(mend(damage(text, 'windows-1254'))).toBe(text)
  })

  it('takes a space for the no-break space it may have been', () => {
    const text = '# 学习数学\n- 复习 Python 与练习\n- 习题\n'
    expect(mend(damage(text, 'windows-1252').replaceAll('\u00a0', ' '))).toBe(text)
  })

  it('leaves what no character fits as it stood, and counts it', () => {
    const repaired = repairText(`${damage('我们在学习数学和物理', 'windows-1254')} ô`, knowledge)
    expect(repaired?.text).toBe('我们在学习数学和物理 ô')
    expect(repaired?.lost).toBe(1)
  })

  it('works without a dictionary', () => {
    const empty = { frequencies: { entries: new Map(), total: 0 }, vocabulary: ['数学'] }
    expect(repairText(damage('数学，天气', 'windows-1254'), empty)?.text).toBe('数学，天气')
  })
})

describe('structure', () => {
  const chapters = [
    '数学',
    '历史',
    '地理',
    '物理',
    '化学',
    '生物',
    '音乐',
    '美术',
    '体育',
    '哲学',
    '经济',
    '法律'
  ]
  const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
  const headings = chapters.map((title, at) => `## ${numbers[at]}、${title}`)

  it('completes the numbers of headings from their sequence', () => {
    const text = headings.join('\n\n')
    expect(mend(damage(text, 'windows-1254'))).toBe(text)
  })

  it('starts again at 一 under a new chapter', () => {
    const text =
      '## 九、音乐\n\n### （一）美术\n\n### （二）体育\n\n## 十、历史\n\n### （一）哲学\n'
    expect(mend(damage(text, 'windows-1254'))).toBe(text)
  })

  it('completes the anchors of a contents list from the headings', () => {
    const list = chapters.map((title, at) => `- [${title}](#${numbers[at]}${title})`)
    const text = [...list, '', ...headings].join('\n')
    expect(mend(damage(text, 'windows-1254'))).toBe(text)
  })
})

describe('a whole outline of another field', () => {
  const truth = readFileSync(new URL('../../fixtures/repair/gardening.md', import.meta.url), 'utf8')

  it.each(['windows-1252', 'windows-1254'] as const)(
    'has at least 98 in 100 right after %s',
    (page) => {
      const repaired = mend(damage(truth, page)) ?? ''
      expect(shareRight(truth, repaired)).toBeGreaterThanOrEqual(0.98)
      const headings = (text: string): string[] =>
        text.split('\n').filter((line) => line.startsWith('#'))
      expect(headings(repaired)).toEqual(headings(truth))
    }
  )
})

describe.skipIf(!process.env.ZHILU_SOURCES)('the damaged outline as it was handed over', () => {
  const folder = process.env.ZHILU_SOURCES ?? ''

  it('is mended within 2.5 seconds, numbers in order, nothing lost', () => {
    const damaged = readFileSync(`${folder}/my-ai-knowledge-system.md`, 'utf8')
    const started = performance.now()
    const repaired = repairText(damaged, knowledge)
    expect(performance.now() - started).toBeLessThan(2500)
    expect(repaired?.encoding).toBe('utf-8 (read as windows-1254)')
    expect(repaired?.lost).toBe(0)
    expect(repaired?.text.split('\n').length).toBe(damaged.split('\n').length)
    const numbers = [...(repaired?.text.matchAll(/^## ([一二三四五六七八九十]+)、/gm) ?? [])].map(
      ([, number]) => number
    )
    expect(numbers.join(' ')).toBe('一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六')
    expect(repaired).toMatchObject({ repaired: 2059, guessed: 564, lost: 0 })
    expect(repaired?.guesses.length).toBe(259)
  })

  it('is exactly the damage of its mended text', () => {
    const damaged = readFileSync(`${folder}/my-ai-knowledge-system.md`, 'utf8')
    expect(damage(mend(damaged) ?? '', 'windows-1254')).toBe(damaged)
  })
})

/** The share of Han characters and CJK punctuation of `truth` that stand at their place in `text`. */
function shareRight(truth: string, text: string): number {
  const lines = text.split('\n')
  let all = 0
  let right = 0
  for (const [at, line] of truth.split('\n').entries()) {
    const mended = [...(lines[at] ?? '')]
    for (const [column, character] of [...line].entries()) {
      if (!/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(character)) continue
      all++
      if (mended[column] === character) right++
    }
  }
  return right / all
}
