import { describe, expect, it } from 'vitest'
import { columnsFromGraph } from '../../../graph/file/columns-from-graph.ts'
import { addToIndex } from '../../../scripts/pages/index-page.ts'
import { parseSiteAddress } from '../../../scripts/pages/site.ts'
import { sitePages } from '../../../scripts/pages/site-pages.ts'
import { sitemapFiles } from '../../../scripts/pages/sitemap.ts'
import { stylesheetFile } from '../../../scripts/pages/write-pages.ts'
import { buildGraph } from '../../build-graph.ts'
import { buildSite } from './build-site.ts'

describe('the page of a former id', () => {
  const redirects = new Map([
    ['旧名', 'older'],
    ['older', 'b'],
    ['../x', 'b'],
    ['lost', 'gone']
  ])
  const { site } = buildSite('a → b')
  const { columns, details } = columnsFromGraph({ graph: buildGraph('a → b'), redirects })
  const files = [...sitePages({ ...site, columns, details }, 'picture.png')]
  const moved = files.find(({ path }) => path === 't/旧名/index.html')?.text

  it('names and links what it became, and goes there', () => {
    expect(moved).toContain('<meta http-equiv="refresh" content="0; url=../b/index.html">')
    expect(moved).toContain('<link rel="canonical" href="../b/index.html">')
    expect(moved).toContain('这个主题换了名字，现在叫<a href="../b/index.html">b</a>。')
  })

  it('is there for each that leads to a topic and could be a folder, in both languages', () => {
    const paths = files.map(({ path }) => path)
    const former = paths.filter((path) => /^t\/(?!a\/|b\/)/.test(path))
    expect(former.sort()).toEqual([
      't/older/en.html',
      't/older/index.html',
      't/旧名/en.html',
      't/旧名/index.html'
    ])
  })
})

describe('the sitemap', () => {
  it('names every page by its full address, and robots.txt names it', () => {
    const [robots, map] = sitemapFiles('https://example.org/z/', ['topics.html', 't/图/index.html'])
    expect(robots?.text).toContain('Sitemap: https://example.org/z/sitemap.xml')
    expect(map?.text).toContain('<loc>https://example.org/z/t/%E5%9B%BE/index.html</loc>')
  })

  it('is left out where the address is not known', () => {
    expect(sitemapFiles(null, ['topics.html']).map(({ path }) => path)).toEqual(['robots.txt'])
  })

  it('is split where it would hold more than one may', () => {
    const paths = Array.from({ length: 100_001 }, (_, i) => `t/${i}/index.html`)
    const [, index, ...parts] = sitemapFiles('https://example.org/', paths)
    expect(index?.text.match(/<sitemap>/g)).toHaveLength(3)
    expect(parts.map(({ text }) => text.match(/<url>/g)?.length)).toEqual([50_000, 50_000, 1])
  })

  it('leaves advice out', () => {
    const advice = { kind: 'advice', learn: false, x: null, y: null } as const
    const { site } = buildSite('a → b', { tip: advice }, { address: 'https://example.org/' })
    const map = [...sitePages(site, 'picture.png')].find(({ path }) => path === 'sitemap.xml')
    expect(map?.text).toContain('/t/a/index.html')
    expect(map?.text).not.toContain('/t/tip/')
  })
})

describe('the address of the site', () => {
  it('ends with a slash', () => {
    expect(parseSiteAddress('https://example.org/zhilu')).toBe('https://example.org/zhilu/')
    expect(parseSiteAddress(' ')).toBeNull()
    expect(parseSiteAddress(undefined)).toBeNull()
  })

  it.each(['example.org', 'ftp://x/', 'https://u:p@x/', 'https://x/?a', 'javascript:x'])(
    'is not %s',
    (text) => expect(() => parseSiteAddress(text)).toThrow('set ZHILU_SITE_URL')
  )
})

describe('the app’s own page', () => {
  const index = [
    '<head><meta name="description" content="A map" />',
    '</head><noscript><div>',
    '      </div>\n    </noscript>'
  ].join('\n')
  const { site } = buildSite('', { a: { parent: '领域' }, 领域: { label: '<领域>' } })

  it('tells link previews what it is', () => {
    const page = addToIndex(index, site.columns, 'https://example.org/')
    expect(page).toContain('<meta property="og:description" content="A map">')
    expect(page).toContain('content="https://example.org/picture.png"')
    expect(page).toContain('<link rel="canonical" href="https://example.org/">')
  })

  it('leads readers without scripts to the areas and to all topics', () => {
    const page = addToIndex(index, site.columns, null)
    expect(page).toContain('href="./t/%E9%A2%86%E5%9F%9F/index.html">&lt;领域&gt;</a>')
    expect(page).toContain('href="./topics.html"')
    expect(page).toContain('href="./topics.en.html"')
  })

  it('stops the build when there is no place for that', () => {
    expect(() => addToIndex('<head></head>', site.columns, null)).toThrow('lacks </div>')
  })
})

describe('the style sheet', () => {
  it('changes its name with its content', () => {
    const [one, other] = [stylesheetFile('a { b: c }', '/* d */'), stylesheetFile('a { b: d }')]
    expect(one.path).toMatch(/^assets\/page-[0-9a-f]{8}\.css$/)
    expect(one.path).not.toBe(other.path)
    expect(one.text).not.toContain('/*')
  })
})
