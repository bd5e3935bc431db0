import fc from 'fast-check'
import { EMPTY_LEXICON, type Lexicon } from '../../graph/lexicon/lexicon.ts'
import { lexiconOf } from '../build-outlines.ts'

// Few words, so that names repeat, contain each other, are generic, or have several meanings.
const WORDS =
  '茶 绿茶 红茶 水温 冲泡 选水 茶壶 盖碗 器具 架构 应用 基础 方法 微调 梯度 梯度下降 Tea GPT GPT-4 Double DQN DQN Graph Graphs list'.split(
    ' '
  )
const word = fc.constantFrom(...WORDS)
const figure = fc.integer({ min: 0, max: 99 })

const title = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 4, arbitrary: fc.tuple(word, word).map(([a, b]) => `${a}${b}`) },
  { weight: 2, arbitrary: fc.tuple(word, word).map(([a, b]) => `${a}（${b}）`) },
  { weight: 2, arbitrary: fc.tuple(word, word).map(([a, b]) => `${a}、${b}`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `${a}与${b}`) },
  { weight: 1, arbitrary: fc.tuple(word, word, word).map(([a, b, c]) => `${a} (${b}/${c})`) },
  { weight: 1, arbitrary: fc.tuple(word, figure).map(([a, n]) => `${a}（${n}周）`) },
  { weight: 1, arbitrary: fc.tuple(figure, word).map(([n, a]) => `${n}. ${a}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 3 }), word).map(([n, a]) => `${n} ${a}`)
  },
  { weight: 2, arbitrary: fc.tuple(word, figure).map(([a, n]) => `**${a}${n}**`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('资源推荐', '学习建议', '目录', '实战项目', '总结', '核心概念')
  }
)

/** Any text at all: markup, brackets, controls, halves of characters. */
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/\p{Cc}/gu, '')),
  fc.string({
    unit: fc.constantFrom(...'#*_`[]()（）<>|:：、，→&;-+ \t甲a1'.split('')),
    maxLength: 30
  }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '\u202e甲',
    '👩‍🔬',
    '***',
    '',
    '甲'.repeat(300),
    '[[甲]]',
    'COM1',
    'con',
    '.',
    '\u0301'
  )
)

const text = fc.oneof({ weight: 9, arbitrary: title }, { weight: 1, arbitrary: odd })
const oneLine = text.map((words) => words.replace(/[\r\n]/g, ' '))

const statement = fc
  .tuple(
    fc.constantFrom('前置', '建议先学', '非前置', '同', '不同', 'prereq'),
    word,
    word,
    fc.constantFrom(', ', ' | ', '；')
  )
  .map(([key, a, b, joint]) => `${key}：[[${a}]]${joint}[[${b}]]`)

const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), oneLine)
  .map(([level, words]) => `\n${'#'.repeat(level)} ${words}\n`)
const bullet = fc
  .tuple(
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom('-', '+', '*', '1.'),
    fc.oneof({ weight: 8, arbitrary: oneLine }, { weight: 1, arbitrary: statement })
  )
  .map(([depth, mark, words]) => `${'  '.repeat(depth)}${mark} ${words}`)
const table = fc
  .array(
    fc.array(
      oneLine.map((words) => words.replace(/\|/g, '')),
      { maxLength: 4 }
    ),
    { minLength: 1, maxLength: 4 }
  )
  .map(
    (rows) =>
      `\n| 内容 | 任务 | 周 |\n| --- | --- | --- |\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
  )
const block = fc.oneof(
  { weight: 4, arbitrary: heading },
  { weight: 10, arbitrary: bullet },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: fc.tuple(oneLine, oneLine).map(([a, b]) => `\n**${a}**：${b}\n`) },
  { weight: 1, arbitrary: statement.map((line) => `\n${line}\n`) },
  { weight: 1, arbitrary: fc.tuple(oneLine).map(([a]) => `\n\`\`\`\n${a}\n\`\`\`\n`) },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.constantFrom('> 引用', '---', '', '    缩进', '<div>', '```') }
)

/** An outline of random headings, lists, tables, statements and odd markup, with at least one plain topic. */
export const randomOutline: fc.Arbitrary<string> = fc
  .array(block, { maxLength: 24 })
  .map((blocks) => `# 大纲\n\n- 起点\n${blocks.join('\n')}\n`)

/** The same without odd markup and statements: what any author would write. */
export const plainOutline: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.integer({ min: 2, max: 4 }), title)
          .map(([level, words]) => `\n${'#'.repeat(level)} ${words}\n`)
      },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.integer({ min: 0, max: 2 }), title)
          .map(([depth, words]) => `${'  '.repeat(depth)}- ${words}`)
      }
    ),
    { maxLength: 24 }
  )
  .map((blocks) => `# 大纲\n\n- 起点\n${blocks.join('\n')}\n`)

/** No lexicon, or one that knows some of the words: names of two meanings, a need through an absent concept, a choice. */
export const someLexicon: fc.Arbitrary<Lexicon> = fc.constantFrom(
  EMPTY_LEXICON,
  lexiconOf(`
  - {id: green-tea, zh: 绿茶, en: Green tea, needs: [{id: kettle, zh: 要壶。, en: It needs a kettle.}]}
  - {id: kettle, zh: 水壶, en: Kettle, needs: [{id: water, zh: 壶里是水。, en: It holds water.}]}
  - {id: water, zh: 选水, en: Water, hours: [1, 2, 3]}
  - {id: gpt, zh: GPT, en: GPT, aliases: [Tea]}
  - {id: tea-base, zh: 基础, en: Basics, in: [green-tea], helps: [{id: gpt, zh: 有帮助。, en: It helps.}]}
  - id: brewing
    zh: 冲泡
    en: Brewing
    needs:
      - any:
          - {id: water, zh: 水好。, en: Good water.}
          - {id: gpt, zh: 会问。, en: It knows.}`)
)
