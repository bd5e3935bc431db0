import { describe, expect, it } from 'vitest'
import { addPolicy, ownStyles, policyText } from '../../../scripts/csp-plugin.ts'
import { drawFirstPicture } from '../../../scripts/first-picture.ts'
import { addPicture } from '../../../scripts/first-picture-plugin.ts'
import { buildColumns } from '../../build-graph.ts'

const label = '<img src=x onerror=a()> & "数学"'
const { columns } = buildColumns('a → b; c', {
  a: { parent: 'one', x: 100, y: 100 },
  b: { parent: 'one', x: 200, y: 300 },
  c: { parent: 'two', x: 900, y: 200 },
  one: { label: '深度学习', labels: { en: 'Deep learning' }, x: 150, y: 200 },
  two: { label, x: 900, y: 200 }
})
const picture = drawFirstPicture(columns)
const page = [
  '<html><head><meta charset="utf-8" /><link rel="stylesheet" href="./a.css">',
  '</head><body><div id="app"></div></body></html>'
].join('\n')

describe('the first picture', () => {
  it('names every area in both languages, on the map and in the rows', () => {
    expect(picture.body.match(/深度学习/g)).toHaveLength(2)
    expect(picture.body.match(/<small lang="en">Deep learning/g)).toHaveLength(2)
  })

  it('writes names as text, whatever they hold', () => {
    expect(picture.body).not.toContain('<img')
    expect(picture.body).toContain('&lt;img src=x onerror=a()&gt; &amp; &quot;数学&quot;')
  })

  it('says how many steps an area has', () => {
    expect(picture.body).toMatch(/深度学习.*<em>2<\/em>/s)
  })

  it('places a name where the land is', () => {
    const [, left = ''] = /\.n1\{left:([\d.]+)%/.exec(picture.style) ?? []
    const [, other = ''] = /\.n0\{left:([\d.]+)%/.exec(picture.style) ?? []
    expect(Number(left)).toBeGreaterThan(Number(other))
  })

  it('passes the policy: no style but the one that is known by its hash', () => {
    const html = addPicture(page, picture)
    expect(ownStyles(html)).toEqual([picture.style])
    expect(addPolicy(html, policyText(...ownStyles(html)))).toContain("'sha256-")
  })

  it('stands before the app, and style sheets come behind it', () => {
    const html = addPicture(page, picture)
    const at = (text: string) => html.indexOf(text)
    expect(at('id="first-picture"')).toBeLessThan(at('id="app"'))
    expect(at('id="app"')).toBeLessThan(at('rel="stylesheet"'))
  })

  it('stops the build of a page without a place for it', () => {
    expect(() => addPicture('<html></html>', picture)).toThrow('lacks <div id="app">')
  })
})
