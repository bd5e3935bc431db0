import { describe, expect, it } from 'vitest'
import { topicPage } from '../../../scripts/pages/topic-page.ts'
import type { Language } from '../../../src/store/state.ts'
import { buildSite } from './build-site.ts'

const { site, topic } = buildSite('a | b → c; d → c → e; c ⇢ f', {
  a: { label: '甲', labels: { en: 'First' } },
  c: {
    label: '丙',
    labels: { zh: '丙', en: 'Third' },
    aliases: ['C3'],
    hours: 4,
    hoursRange: [2, 6],
    parent: 'area',
    definition: { zh: '第三件事。', en: 'The third thing.' },
    resources: [
      { text: 'A book', url: 'https://example.org/book', outline: 'a.md', line: 3 },
      { text: 'Not a link', url: 'javascript:alert(1)', outline: 'a.md', line: 4 }
    ]
  },
  area: { label: '领域一', labels: { en: 'Area one' } }
})
const page = (id: string, language: Language = 'zh') =>
  topicPage(site, topic(id), language)?.text ?? ''

describe('the page of a topic', () => {
  it('links every prerequisite and dependent with its reason', () => {
    const text = page('c')
    for (const id of ['a', 'b', 'd', 'e', 'f'])
      expect(text).toMatch(new RegExp(`href="../${id}/index.html"`))
    expect(text).toContain('先学 d，再学 c')
    expect(text).toContain('先学 c，再学 e')
  })

  it('says which prerequisites stand in for each other, and which only help', () => {
    expect(page('c')).toMatch(/以下有一项就够.*>甲<.*>b</s)
    expect(page('f')).toContain('有帮助')
  })

  it('names the topic in both languages, its other names, hours and place', () => {
    const text = page('c')
    expect(text).toContain('<h1>丙</h1>')
    expect(text).toContain('<p class="other" lang="en">Third</p>')
    expect(text).toContain('约 4 小时 · 一般 2–6 小时')
    expect(text).toContain('又名：C3')
    expect(text).toContain('<a href="../area/index.html">领域一</a>')
  })

  it('says it all in English beside it, and links the two', () => {
    const text = page('c', 'en')
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('<h1>Third</h1>')
    expect(text).toContain('The third thing.')
    expect(text).toContain('a comes before c')
    expect(text).toContain('<a href="../a/en.html">First</a>')
    expect(text).toContain('hreflang="zh-CN" href="../c/index.html"')
  })

  it('opens the app on the topic, and on the route to it', () => {
    expect(page('c')).toContain('href="../../index.html#topic=c&amp;lang=zh"')
    expect(page('c', 'en')).toContain('href="../../index.html#route=c&amp;lang=en"')
  })

  it('adds up what the way from nothing takes', () => {
    expect(page('e')).toContain('从零学到这里：4 个主题，约 7 小时')
  })

  it('links web addresses only', () => {
    expect(page('c')).toContain('href="https://example.org/book"')
    expect(page('c')).not.toContain('javascript:')
  })

  it('says what a group contains, and gives no prerequisites for it', () => {
    const text = page('area')
    expect(text).toMatch(/包含 <span class="count">1<\/span>.*href="..\/c\/index.html"/s)
    expect(text).not.toContain('class="sides"')
  })

  it('has one main heading, then those of its parts', () => {
    expect(page('c').match(/<h\d/g)?.join('')).toMatch(/^<h1(<h2)+$/)
  })

  it('runs no script and holds no style of its own', () => {
    const scripts = page('c').match(/<script[^>]*>/g)
    expect(scripts).toEqual(['<script type="application/ld+json">'])
    expect(page('c')).not.toMatch(/<style|style=|\son\w+=/)
    expect(page('c')).toContain("default-src 'none'; style-src 'self'; img-src 'self';")
  })

  it('names more than a reader wants only on the map', () => {
    const many = Array.from({ length: 230 }, (_, i) => `hub → x${i}`).join(';')
    const hub = buildSite(many)
    const text = topicPage(hub.site, hub.topic('hub'), 'zh')?.text ?? ''
    expect(text).toContain('还有 30 个，到地图上看')
    expect(text.match(/href="..\/x/g)).toHaveLength(200)
  })
})

describe('what a page says of itself', () => {
  const { site: known } = buildSite('a → b', {}, { address: 'https://example.org/zhilu/' })
  const text = topicPage(known, 1, 'en')?.text ?? ''

  it('gives full addresses where the site’s is known', () => {
    expect(text).toContain('rel="canonical" href="https://example.org/zhilu/t/b/en.html"')
    expect(text).toContain('og:url" content="https://example.org/zhilu/t/b/en.html"')
    expect(text).toContain('og:image" content="https://example.org/zhilu/picture.png"')
    expect(text).toContain('hreflang="zh-CN" href="https://example.org/zhilu/t/b/index.html"')
  })

  it('gives links, and no address, where nobody has said it', () => {
    expect(page('c')).toContain('rel="canonical" href="../c/index.html"')
    expect(page('c')).not.toContain('og:url')
  })

  it('tells machines what it teaches and needs', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(text) ?? []
    const [resource, trail] = JSON.parse(json)['@graph']
    expect(resource).toMatchObject({
      '@type': 'LearningResource',
      inLanguage: 'en',
      teaches: { '@type': 'DefinedTerm', name: 'b' },
      competencyRequired: [{ name: 'a', url: 'https://example.org/zhilu/t/a/en.html' }]
    })
    expect(trail.itemListElement).toHaveLength(1)
  })

  it('describes every topic in 80 to 160 characters, with its definition or else its neighbours', () => {
    for (let i = 0; i < site.columns.topicCount; i++)
      for (const language of ['zh', 'en'] as const) {
        const html = topicPage(site, i, language)?.text ?? ''
        const [, description = ''] = /name="description" content="([^"]*)"/.exec(html) ?? []
        expect([...description].length).toBeLessThanOrEqual(160)
        expect([...description].length).toBeGreaterThanOrEqual(80)
      }
    expect(page('c')).toContain('name="description" content="第三件事。先修：甲、b、d。')
    expect(page('e')).toContain('name="description" content="e。先修：丙。')
  })
})
