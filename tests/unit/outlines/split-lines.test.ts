import { describe, expect, it } from 'vitest'
import { rowsOf, shownPart, splitLines } from '../../../src/outlines/split-lines.ts'
import { graphOf } from '../../build-outlines.ts'

describe('splitLines', () => {
  it.each([
    ['甲\n乙\r\n丙\r丁', ['甲', '乙', '丙', '丁']],
    ['甲\n', ['甲']],
    ['甲\n\n', ['甲', '']],
    ['\r\n甲', ['', '甲']],
    ['甲\u2028乙\u0085丙', ['甲\u2028乙\u0085丙']],
    ['', ['']]
  ])('takes %j apart', (text, lines) => {
    expect(splitLines(text)).toEqual(lines)
  })

  it.each(['\n', '\r\n', '\r'])('counts as the build does where lines end with %j', async (end) => {
    const text = ['---', 'title: 园', '---', '# 园', '', '## 土', '- 酸碱度', '', '- 浇水'].join(
      end
    )
    const graph = await graphOf(text)
    const lineOf = (label: string) =>
      graph
        .filterNodes((_, node) => node.label === label)
        .map((id) => graph.getNodeAttribute(id, 'sources')[0]?.line ?? 0)[0] ?? 0
    for (const label of ['酸碱度', '浇水'])
      expect(splitLines(text)[lineOf(label) - 1]).toBe(`- ${label}`)
  })
})

describe('shownPart', () => {
  it('cuts a line that no person reads, between characters', () => {
    expect(shownPart('甲'.repeat(4000))).toHaveLength(4000)
    expect(shownPart(`a${'😀'.repeat(100_000)}`)).toBe(`a${'😀'.repeat(1999)}…`)
  })
})

describe('rowsOf', () => {
  it.each([
    ['', 10, 1],
    ['0123456789', 10, 1],
    ['0123456789a', 10, 2],
    ['五个汉字宽', 10, 1],
    ['六个汉字宽了', 10, 2],
    ['x'.repeat(100), 0, 1]
  ])('of %j in %d is %d', (line, room, rows) => {
    expect(rowsOf(line, room)).toBe(rows)
  })
})
