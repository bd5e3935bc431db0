import { describe, expect, it } from 'vitest'
import { exportGraphology } from '../../../graph/export/graphology.ts'
import { InputError } from '../../../graph/input-error.ts'
import { EMPTY_LEXICON } from '../../../graph/lexicon/lexicon.ts'
import { buildGraph } from '../../../graph/pipeline.ts'
import { createProblems } from '../../../graph/problems.ts'
import { addItem, createRoot } from '../../../graph/topics/item.ts'
import { collectKnownNames } from '../../../graph/topics/known-names.ts'
import { mergeItems } from '../../../graph/topics/merge-items.ts'
import { nameTopics } from '../../../graph/topics/name-topics.ts'
import { placeTopics } from '../../../graph/topics/place-topics.ts'
import { buildTexts, graphOf, treesOf } from '../../build-outlines.ts'
import { exchangeBreaches } from '../../exchange-contract.ts'

const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n')

/** Another row of signs for each number. */
const signs = (i: number): string =>
  [...i.toString(8)].map((digit) => '★☆◆◇■□▲△'[Number(digit)]).join('')

/** Seconds of processor time that reading and merging takes, up to the item trees. */
async function secondsToRead(text: string): Promise<number> {
  const { user } = process.cpuUsage()
  await treesOf({ 'a.md': text })
  return (process.cpuUsage().user - user) / 1e6
}

/** Seconds of processor time of each step before the layout. */
async function secondsOfSteps(text: string): Promise<Record<string, number>> {
  const seconds: Record<string, number> = {}
  let running = { step: '', from: 0 }
  const inputs = [{ outline: 'a.md', bytes: new TextEncoder().encode(text) }]
  const loadFrequencies = () => Promise.reject(new Error('no test outline is damaged'))
  const onStep = (step: string) => {
    const now = process.cpuUsage().user / 1e6
    seconds[running.step] = now - running.from
    running = { step, from: now }
    if (step === 'layout') throw new Error('far enough')
  }
  await expect(
    buildGraph(inputs, { lexicon: EMPTY_LEXICON, loadFrequencies, onStep })
  ).rejects.toThrow('far enough')
  return seconds
}

describe('hostile shapes', () => {
  it.each([
    ['dashes', `${'- '.repeat(1e5)}深\n- 浅\n`, ['深', '浅']],
    ['quotes', `- 浅\n\n${'> '.repeat(1e5)}深\n`, ['浅']],
    ['quoted dashes', `- 浅\n\n${'> - '.repeat(5e4)}深\n`, ['浅', '深']],
    ['numbers', `${'1. '.repeat(1e5)}深\n- 浅\n`, ['深', '浅']]
  ])(
    'reads 100,000 %s in one line, loses nothing and says what it did',
    async (_, text, titles) => {
      const { graph, problems } = await buildTexts({ 'a.md': text })
      expect(graph.nodes().sort()).toEqual([...titles].sort())
      expect(problems.map(({ rule }) => rule)).toEqual(['too-deep'])
    }
  )

  it('keeps all of 2,000 nested bullets', async () => {
    const { graph, problems } = await buildTexts({
      'a.md': lines(2000, (i) => `${'  '.repeat(i)}- 第${i}号层`)
    })
    expect(graph.order).toBe(2000)
    expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['too-deep 1001'])
  })

  it.each([
    ['prose', '字'.repeat(7e6)],
    ['a bullet', `- ${'字 a'.repeat(1e6)}`],
    ['marks', `- ${'[*_`('.repeat(2e5)}`],
    ['a heading', `## ${'字 a'.repeat(4e6)}`],
    ['brackets in a heading', `## ${'（字'.repeat(1e6)}`],
    ['a table row', `| 主题 | 备注 |\n| --- | --- |\n${'| 字 a'.repeat(1e6)}`],
    ['a fence', `\`\`\`\n${'- 字 a'.repeat(1e6)}`],
    ['entities', `- ${'&#20013;&amp;'.repeat(1e5)}`],
    ['formula marks', '$$\n'.repeat(3e5)],
    ['link definitions', lines(1e5, (i) => `[^${i}]: 注\n[a${i}]: x`)]
  ])('reads megabytes of %s', async (_, line) => {
    expect(await secondsToRead(`# 大\n\n- 浅\n\n${line}\n`)).toBeLessThan(15)
  })

  it.each([
    ['bullets that one bracket claims', 12_000, (i: number) => `- 条目${i}号（Alias）`],
    ['sections of one topic', 10_000, (i: number) => `## 标题${i}号\n- 梯度`],
    ['topics of one prerequisite', 5000, (i: number) => `- 梯度下降${i}号\n- 梯度`],
    ['titles that differ in signs alone', 6000, (i: number) => `- 甲${signs(i)}`],
    ['unknown prerequisites', 2000, (i: number) => `- 条目${i}号\n  - 前置：没有${i}号`]
  ])(
    'merges four times as many %s, and finds their prerequisites, in about four times the time',
    async (_, count, line) => {
      await secondsOfSteps(lines(count / 8, line))
      const few = await secondsOfSteps(lines(count / 4, line))
      const many = await secondsOfSteps(lines(count, line))
      // A step that were quadratic would take sixteen times as long.
      for (const step of ['read', 'topics', 'prerequisites'])
        expect(many[step], step).toBeLessThan(Math.max(few[step] ?? 0, 0.1) * 9)
    }
  )

  it('places 100,000 topics of one section', () => {
    const root = createRoot('a.md', '大纲')
    const section = addItem(
      root,
      '章',
      { outline: 'a.md', line: 1, column: 4 },
      { isHeading: true }
    )
    for (let line = 2; line < 100_002; line++)
      addItem(section, `条目${line}号`, { outline: 'a.md', line, column: 3 })
    const tree = {
      ...{ outline: 'a.md', title: '大纲', encoding: 'utf-8', repaired: 0 },
      ...{ tags: [], date: undefined, decisions: [], root }
    }
    const known = collectKnownNames(EMPTY_LEXICON, [])
    const problems = createProblems()
    const topics = nameTopics(mergeItems([tree], known, problems), EMPTY_LEXICON, problems)
    const { user } = process.cpuUsage()
    placeTopics([tree], topics, EMPTY_LEXICON)
    // Copying the list of candidates for each of them took more than a minute.
    expect((process.cpuUsage().user - user) / 1e6).toBeLessThan(15)
    expect(topics.byId.size).toBe(100_001)
  })

  it('keeps every name of a very long enumeration', async () => {
    const graph = await graphOf(
      `- 起点\n- ${Array.from({ length: 1500 }, (_, i) => `项目${i}号`).join('、')}\n`
    )
    expect(graph.order).toBe(1501)
  })
})

describe('hostile titles', () => {
  const TITLES = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'con',
    'NUL',
    'COM1',
    'index',
    '.',
    '..',
    '-',
    '\u202e倒写',
    '\u200b零宽',
    '👩‍🔬',
    '😀😀',
    '***',
    '`',
    '``` x',
    '长'.repeat(1e4),
    'a'.repeat(1e4),
    'a/b\\c',
    '<script>alert(1)</script>',
    '[[x]]',
    '\ufffd',
    '\ud800',
    'e\u0301',
    '|',
    '&amp;',
    '甲→乙',
    '{{x}}',
    '%00',
    "'; DROP TABLE--"
  ]

  it('become topics or nothing, never a breach of the contract', async () => {
    const { graph } = await buildTexts({
      'a.md': TITLES.map((title) => `- ${title}\n  - 前置：${title}`).join('\n'),
      'b.md': TITLES.map((title) => `## ${title}\n- ${title}\n`).join('\n')
    })
    expect(exchangeBreaches(exportGraphology(graph))).toEqual([])
  })

  it('keep every heading, however long', async () => {
    const graph = await graphOf(`## ${'长'.repeat(1e4)}\n- 短\n`)
    expect(graph.filterNodes((_, { label }) => label.length === 1e4)).toHaveLength(1)
  })
})

describe('hostile input', () => {
  it.each(['', '\n\n', '只有一段话。', '```\n- 代码\n```', '## 总结\n- 坚持'])(
    'says of %j that there is no topic',
    async (text) => {
      await expect(buildTexts({ 'a.md': text })).rejects.toThrow(InputError)
      await expect(buildTexts({ 'a.md': text })).rejects.toThrow(/^a\.md: /)
    }
  )

  it('reads tables with ragged rows', async () => {
    const graph = await graphOf(
      '- 起点\n\n| 主题 | 备注 |\n| --- | --- |\n| 甲事 |\n| 乙事 | 一 | 二 | 三 |\n|\n| 丙事 | |\n'
    )
    expect(graph.nodes()).toEqual(expect.arrayContaining(['丙事', '乙事', '甲事']))
  })

  it.each([
    ['aliases', `a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\ntitle: *c`],
    ['brackets', `title: ${'['.repeat(2e4)}`],
    ['keys', lines(2e4, (i) => `k${i}: v`)],
    ['an anchor to itself', 'title: &t [*t]']
  ])('survives front matter that is a pile of %s', async (_, yaml) => {
    const { graph } = await buildTexts({ 'a.md': `---\n${yaml}\n---\n\n- 起点\n` })
    expect(graph.nodes()).toContain('起点')
  })
})
