import { describe, expect, it } from 'vitest'
import { createProblems } from '../../../graph/problems.ts'
import type { Block } from '../../../graph/read/outline.ts'
import { parseOutline } from '../../../graph/read/parse-outline.ts'

function parse(text: string) {
  const problems = createProblems()
  const outline = parseOutline({ outline: 'a.md', text, encoding: 'utf-8', repaired: 0 }, problems)
  return { ...outline, problems: problems.list }
}

/** "heading 1:3 数学 [ bullet 2:3 向量 ]" for every block. */
function sketch(blocks: Block[]): string {
  return blocks
    .map((block) => {
      const inner =
        'children' in block && block.children.length > 0 ? ` [ ${sketch(block.children)} ]` : ''
      return `${block.kind} ${block.line}:${block.column} ${block.text.trim()}${inner}`
    })
    .join(' ')
}

describe('parseOutline', () => {
  it.each(['\n', '\r\n', '\r'])('counts lines that end in %j', (end) => {
    const { blocks } = parse(['## 数学', '', '- 向量', '', '- 矩阵'].join(end))
    expect(sketch(blocks)).toBe('heading 1:4 数学 [ bullet 3:3 向量 bullet 5:3 矩阵 ]')
  })

  it('counts columns in UTF-16 units', () => {
    expect(sketch(parse('-  😀 向量\n').blocks)).toBe('bullet 1:4 😀 向量')
  })

  it('finds the text itself, not what it repeats of its line', () => {
    expect(sketch(parse('- [x] x\n- [ ] [ ]').blocks)).toBe('bullet 1:7 x bullet 2:7 [ ]')
    expect(sketch(parse('-\n  甲\n  乙').blocks)).toBe('bullet 2:3 甲 [ prose 3:3 乙 ]')
    const [table] = parse('| 一 | 二 |\n| --- | --- |\n| 甲 | 甲 |').blocks
    expect(table).toMatchObject({ rows: [{ line: 3, cells: [{ column: 3 }, { column: 7 }] }] })
  })

  it('names the outline by its front matter, else its only first-level heading, else its file', () => {
    expect(parse('---\ntitle: 甲\n---\n# 乙\n- 丙').title).toBe('甲')
    expect(parse('# **乙**\n- 丙').title).toBe('乙')
    expect(parse('# 乙\n- 丙\n# 丁\n- 戊').title).toBe('a')
    expect(parse('#\n- 丙').title).toBe('a')
  })

  it('keeps a first-level heading as a chapter where there are several', () => {
    expect(sketch(parse('# 乙\n- 丙\n# 丁').blocks)).toBe(
      'heading 1:3 乙 [ bullet 2:3 丙 ] heading 3:3 丁'
    )
  })

  it('counts front matter as lines', () => {
    expect(sketch(parse('---\ntitle: 甲\n---\n- 丙').blocks)).toBe('bullet 4:3 丙')
  })

  it('takes a number as the title in front matter', () => {
    expect(parse('---\ntitle: 2026\n---\n- 丙').title).toBe('2026')
  })

  it('keeps what stands between two rules and is no front matter', () => {
    expect(sketch(parse('---\n- 甲\n---\n- 乙').blocks)).toContain('bullet 2:3 甲')
    expect(sketch(parse('---\n# 甲\n\n---\n- 乙').blocks)).toContain('bullet 5:3 乙')
    expect(parse('---\n# 甲\n\n---\n- 乙').title).toBe('甲')
  })

  it('reads front matter that never ends as the outline itself', () => {
    expect(sketch(parse('---\ntitle: 甲\n\n- 乙').blocks)).toContain('bullet 4:3 乙')
  })

  it('reports front matter that is no YAML at its line and reads on', () => {
    const { problems, blocks } = parse('---\na: 1\nb: [\n---\n- 乙')
    expect(problems).toMatchObject([{ rule: 'front-matter', severity: 'warning', line: 3 }])
    expect(problems[0]?.message).not.toMatch(/at line/)
    expect(sketch(blocks)).toBe('bullet 5:3 乙')
  })

  it('opens a lead-in with every line that begins so', () => {
    expect(sketch(parse('**甲**：一\n**乙**：二\n- 丙').blocks)).toBe(
      'lead-in 1:3 甲 lead-in 2:3 乙 [ bullet 3:3 丙 ]'
    )
  })

  it.each([
    ['$$', '$$'],
    ['$$ a =', '+ c $$'],
    ['\\[', '\\]']
  ])('reads the lines from %s to %s as one formula, whatever they begin with', (first, last) => {
    const formula = `${first}\n- a\n+ b\n# c\n===\n${last}`
    const { blocks } = parse(`甲：\n${formula}\n- 乙\n  ${formula.replaceAll('\n', '\n  ')}\n- 丙`)
    expect(sketch(blocks)).toBe(
      `prose 1:1 甲： code 2:1 ${formula} bullet 8:3 乙 [ code 9:1 ${formula} ] bullet 15:3 丙`
    )
  })

  it.each(['$$\n- 甲', '$$\n\n- 甲\n$$', '$$ a $$\n- 甲\n$$ b', '- 乙\n  $$\n- 甲\n$$'])(
    'loses no item to a formula that does not end: %j',
    (text) => {
      expect(sketch(parse(text).blocks)).toMatch(/bullet \d:3 甲/)
    }
  )

  it('takes bold words without a colon as prose', () => {
    expect(sketch(parse('- 甲\n\n**完成！**').blocks)).toContain('prose 3:1 **完成！**')
  })

  it('hangs what nests deeper than 1,000 levels at level 1,000, with one problem', () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `${'  '.repeat(i)}- 层${i}`)
    const { blocks, problems } = parse(lines.join('\n'))
    expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['too-deep 1001'])
    const depths = new Map<string, number>()
    const open = blocks.map((block) => ({ block, depth: 1 }))
    for (let next = open.pop(); next; next = open.pop()) {
      const { block, depth } = next
      if (block.kind !== 'bullet') continue
      depths.set(block.text, depth)
      for (const child of block.children) open.push({ block: child, depth: depth + 1 })
    }
    expect(depths.size).toBe(1500)
    expect([depths.get('层999'), depths.get('层1000'), depths.get('层1499')]).toEqual([
      1000, 1000, 1000
    ])
  })

  it('does not mind many items of few levels', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `${'  '.repeat(i % 30)}- 层${i}`)
    expect(parse(lines.join('\n')).problems).toEqual([])
  })
})
