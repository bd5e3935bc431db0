import { describe, expect, it } from 'vitest'
import { embedSnippet, sharedLink } from '../../../src/share/shared-link.ts'
import { whatOpens } from '../../../src/share/what-opens.ts'
import { initialState } from '../../../src/store/state.ts'
import { focusOn, routeTo, selectTopic } from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a → b', { b: { labels: { zh: 'b', en: 'Bee' } } })
const at = { graph: columns, site: { origin: 'https://x.org', pathname: '/z/' } }
const known = new Set([topic('a')])

describe('a shared link', () => {
  it('carries my marks only where they are asked for', () => {
    const state = { ...routeTo(initialState, topic('b')), known }
    expect(sharedLink(at, state, false).link).toBe(
      'https://x.org/z/#route=b&view=route&lang=zh&v=1'
    )
    expect(sharedLink(at, state, true).link).toContain('&known=a&')
  })

  it('passes a link’s own marks on, not mine', () => {
    const state = { ...initialState, known, sent: new Set([topic('b')]) }
    expect(sharedLink(at, state, true).link).toContain('known=b&')
  })

  it('goes without marks that one link cannot hold, and says so', () => {
    const names = Array.from({ length: 22_000 }, (_, i) => `t${i}`)
    const { columns: graph } = buildColumns(names.join(';'))
    const all = { ...initialState, known: new Set(names.keys()) }
    const { link, hasTooManyMarks } = sharedLink({ ...at, graph }, all, true)
    expect(hasTooManyMarks).toBe(true)
    expect(link).not.toContain('known')
  })
})

describe('an embed', () => {
  it('cannot be broken out of by a title', () => {
    const html = embedSnippet('https://x.org/#topic=a&lang=zh', '"><script>alert(1)</script>&')
    expect(html).toMatch(
      /^<iframe src="https:\/\/x\.org\/\?embed#topic=a&amp;lang=zh" title="&quot;>&lt;script>alert\(1\)&lt;\/script>&amp;" /
    )
  })
})

describe('what a link opens', () => {
  it('is told in a line', () => {
    const route = routeTo(initialState, topic('b'))
    const found = { steps: [{}, {}], hours: 3.5 } as never
    expect(whatOpens(columns, route, null)).toBe('到 b 的路线')
    expect(whatOpens(columns, route, found)).toBe('到 b 的路线，2 步，3.5 小时')
    expect(whatOpens(columns, { ...route, language: 'en' }, found)).toBe(
      'Route to Bee: 2 steps, 3.5 h'
    )
    expect(whatOpens(columns, selectTopic(initialState, topic('a')), null)).toBe('主题：a')
    expect(whatOpens(columns, focusOn(initialState, topic('a')), null)).toBe('a 的先修与后续')
    expect(whatOpens(columns, initialState, null)).toContain('知路')
  })
})
