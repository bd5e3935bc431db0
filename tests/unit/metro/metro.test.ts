import { expect, it } from 'vitest'
import { linePath } from '../../../src/metro/line-path.ts'
import { nextStop } from '../../../src/metro/next-stop.ts'
import { wrapLabel } from '../../../src/metro/wrap-label.ts'

/** Hanzi 12 pixels wide, other letters 7. */
const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 12 : 7), 0)
const wrap = (label: string) => wrapLabel(label, { widthOf, lineHeight: 15 }, 12)

it('keeps short labels in one line and breaks others evenly, between words and hanzi', () => {
  expect(wrap('概率论').lines).toEqual(['概率论'])
  expect(wrap('马尔可夫决策过程').lines).toEqual(['马尔可夫', '决策过程'])
  expect(wrap('BERT · 架构').lines).toEqual(['BERT ·', '架构'])
  expect(wrap('Partial derivatives').lines).toEqual(['Partial', 'derivatives'])
  expect(wrap('注意力（Attention）机制').lines.join('')).toBe('注意力（Attention）机制')
})

it('never begins a line with a closing bracket nor ends one with an opening bracket', () => {
  for (const label of [
    '长短期记忆（LSTM）网络',
    '一二三四五六（七八九十）',
    '损失函数：交叉熵、均方差'
  ])
    for (const line of wrap(label).lines) expect(line).not.toMatch(/^[）：、]|（$/)
})

it('cuts what has no room and says so; no label is wider than it says', () => {
  const long = wrap('用生成对抗网络合成带标签的医学图像数据集并检验它的可用性')
  expect(long).toMatchObject({ isCut: true, height: 45 })
  expect(long.lines).toHaveLength(3)
  expect(long.lines.at(-1)).toMatch(/…$/)
  for (const label of ['W'.repeat(400), '字'.repeat(400), '', ' · ', '🙂'.repeat(9)]) {
    const { lines, width } = wrap(label)
    expect(width).toBeLessThanOrEqual(110)
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
  }
})

it('rounds the corners of a line, less where legs are short', () => {
  const points = [
    [0, 0],
    [40, 0],
    [40, 8],
    [80, 8]
  ] as const
  expect(linePath(points)).toBe('M0 0L36 0Q40 0 40 4L40 4Q40 8 44 8L80 8')
})

it('leads keys along the route, to its ends, and to the nearest stop of the next row', () => {
  const stops = [
    { x: 0, y: 0 },
    { x: 50, y: 60 },
    { x: 90, y: 0 },
    { x: 140, y: 120 }
  ]
  const from = (place: number) => (key: string) => nextStop(stops, place, key)
  expect(['ArrowRight', 'End', 'ArrowLeft', 'ArrowUp'].map(from(0))).toEqual([1, 3, null, null])
  expect(['ArrowUp', 'ArrowDown', 'Home'].map(from(1))).toEqual([2, 3, 0])
  expect(['ArrowDown', 'x'].map(from(2))).toEqual([1, null])
})
