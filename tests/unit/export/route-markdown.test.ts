import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { routeToMarkdown } from '../../../graph/export/route-markdown.ts'
import { writtenRoute } from '../../written-route.ts'

const resources = [
  { text: '讲义 [1]', url: 'https://example.org/a_(b)?x=<y>', outline: 'a.md', line: 2 },
  { text: 'a *book*', outline: 'a.md', line: 3 },
  { text: 'evil', url: 'javascript:alert(1)', outline: 'a.md', line: 4 }
]

const garden = () =>
  writtenRoute('soil → water → prune', 'prune', {
    soil: { label: '土壤', hours: 2, parent: 'ground', resources },
    ground: { label: '地里' },
    water: { label: '浇水', labels: { en: 'Watering' }, hours: 1.5, parent: 'care' },
    care: { label: '照料', labels: { en: 'Care' } },
    prune: { label: '修剪', parent: 'care', from: 'lexicon', sources: [] }
  })

describe('routeToMarkdown', () => {
  it('is a checklist by week and area, with hours, reasons and resources', () => {
    expect(routeToMarkdown(garden())).toBe(
      [
        '# 到修剪的路线',
        '',
        '共 3 步，4.5 小时，2 周',
        '',
        '## 第 1 周 · 3 小时 · 2026-12-01',
        '',
        '### 地里',
        '',
        '- [ ] 土壤 · 2 小时',
        '  - 为了「浇水」：先学 soil，再学 water',
        '  - [讲义 \\[1\\]](<https://example.org/a_(b)?x=%3Cy%3E>)',
        '  - a \\*book\\*',
        '  - evil',
        '',
        '### 照料',
        '',
        '- [ ] 浇水 · 1.5 小时',
        '  - 为了「修剪」：先学 water，再学 prune',
        '',
        '## 第 2 周 · 1.5 小时 · 2026-12-08',
        '',
        '### 照料',
        '',
        '- [ ] 修剪 · 时长未知，计 1 小时 · 来自词典，大纲里没有',
        ''
      ].join('\n')
    )
  })

  it('goes by areas alone where it is not planned, in English on request, with links to topics', () => {
    const { plan: _, ...unplanned } = garden()
    const addressOf = (id: string) => `https://zhilu.example/#topic=${id}`
    const text = routeToMarkdown({ ...unplanned, lang: 'en', addressOf })
    expect(text).toContain('\n3 steps, 4.5 hours\n\n## 地里\n\n- [ ] [土壤](<https://')
    expect(text).toContain(
      '## Care\n\n- [ ] [Watering](<https://zhilu.example/#topic=water>) · 1.5 h'
    )
    expect(text).toContain('  - For “修剪”: water comes before prune')
  })

  it.each([
    '*a* _b_ `c` [d](e) ![f](g) <b>h</b> &amp; ~~i~~ | j',
    '# no heading',
    '1. no list',
    '- no list',
    '+ no list',
    '[ ] no box',
    '[[A]], $x$ and \\ backslash',
    'two\nlines\r\n\r\n## here',
    '<!-- c -->',
    'https://example.org/?a=b&c=d',
    '`'
  ])('keeps a name a name: %j', (label) => {
    const text = routeToMarkdown(
      writtenRoute('a → b', 'b', { a: { label, parent: 'k' }, k: { label } })
    )
    const tokens = new MarkdownIt({ html: true }).parse(text, {})
    const inline = tokens.filter(({ type }) => type === 'inline')
    const shown = inline.map(({ children }) => {
      for (const child of children ?? []) expect(child.type).toMatch(/^text/)
      return (children ?? []).map(({ content }) => content).join('')
    })
    const line = label.replace(/\s+/g, ' ')
    expect(shown).toContain(line)
    expect(shown).toContain(`[ ] ${line} · 时长未知，计 1 小时`)
    expect(tokens.filter(({ type }) => type === 'heading_open')).toHaveLength(4)
  })
})
