import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { topicsPlace } from '../../../scripts/pages/page-place.ts'
import { sitePages } from '../../../scripts/pages/site-pages.ts'
import { buildSite } from './build-site.ts'

const hostile = {
  a: { label: '<script>alert(1)</script>', labels: { en: '"><img src=x onerror=a()>' } },
  b: { label: '</title></script><!--', aliases: ["' onload='x", ']]>'], parent: 'g' },
  g: { label: '\u202e\u0000&amp;<svg/onload=x>', kind: 'area' as const },
  tip: { label: '建议 {{x}}', kind: 'advice' as const, learn: false, x: null, y: null }
}
const { site } = buildSite('a → b; c | a → d; b ⇢ d', hostile)
const files = [...sitePages(site, 'picture.png')]
const pages = files.filter(({ path }) => path.endsWith('.html'))

describe('the pages of a site', () => {
  it('are two a topic, and two that name them all', () => {
    expect(pages).toHaveLength(2 * site.columns.topicCount + 2)
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
  })

  it('link nothing that is not there', () => {
    const there = new Set([
      ...files.map(({ path }) => path),
      'index.html',
      'icon.svg',
      'picture.png',
      site.stylesheet
    ])
    for (const { path, text } of pages)
      for (const link of linksOf(text)) {
        const target = decodeURIComponent(new URL(link, `http://x/${path}`).pathname.slice(1))
        expect(there, `${link} on ${path}`).toContain(target)
      }
  })

  it('can be walked from the page of all topics to every other', () => {
    const reached = new Set([topicsPlace('zh').path])
    for (const path of reached) {
      const page = pages.find((one) => one.path === path)
      for (const link of linksOf(page?.text ?? '')) {
        const target = decodeURIComponent(new URL(link, `http://x/${path}`).pathname.slice(1))
        if (pages.some((one) => one.path === target)) reached.add(target)
      }
    }
    expect(reached.size).toBe(pages.length)
  })

  it('are valid HTML, whatever the names hold', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard'],
      // A matter of taste, or of servers: how void elements end, blank ends of lines, hashes on links.
      rules: { 'no-trailing-whitespace': 'off', 'require-sri': 'off', 'long-title': 'off' }
    })
    for (const { path, text } of pages) {
      const { results } = await validator.validateString(text)
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`)
      )
      expect(found).toEqual([])
    }
  })

  it('write names as text', () => {
    for (const { text } of pages) {
      expect(text).not.toMatch(/<(script>|img|svg)/)
      expect(text.match(/<\/script>/g)?.length ?? 0).toBeLessThanOrEqual(1)
      expect(text).not.toContain('\u0000')
    }
  })
})

/** What a page's elements lead to, without what stands behind the `#`. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/ href="([^"#]+)[^"]*"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&')
  )
}
