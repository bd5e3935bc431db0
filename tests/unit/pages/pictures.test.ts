import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { areaLand } from '../../../scripts/pages/pictures/area-land.ts'
import { drawPicture, drawSitePicture } from '../../../scripts/pages/pictures/draw-picture.ts'
import { cutToWidth, fitText } from '../../../scripts/pages/pictures/fit-text.ts'
import { pictureFacts } from '../../../scripts/pages/pictures/picture-facts.ts'
import { planPictures } from '../../../scripts/pages/pictures/plan-pictures.ts'
import { renderPicture } from '../../../scripts/pages/pictures/render-picture.ts'
import { createTypeface } from '../../../scripts/pages/pictures/typeface.ts'
import { TYPEFACE, writePictures } from '../../../scripts/pages/pictures/write-pictures.ts'
import { buildColumns } from '../../build-graph.ts'

const typeface = createTypeface(readFileSync(TYPEFACE))
const folder = mkdtempSync(join(tmpdir(), 'zhilu-pictures-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { columns, topic } = buildColumns(
  'a → 🚀 反向传播; b → 🚀 反向传播 → c; d → c; e → c; f → c',
  {
    '🚀 反向传播': { labels: { en: 'Backpropagation' }, parent: '深度学习' },
    tip: { kind: 'advice', learn: false, x: null, y: null },
    ሀሁ: { label: 'ሀሁ' }
  }
)
const facts = pictureFacts(columns, typeface, topic('🚀 反向传播'))

describe('what a picture shows', () => {
  it('is the topic in both languages, its area, and what comes before and after', () => {
    expect(facts).toMatchObject({ name: '反向传播', other: 'Backpropagation', area: '深度学习' })
    expect(facts?.sides?.before).toMatchObject({ all: 2, shown: [{ name: 'a' }, { name: 'b' }] })
    expect(facts?.sides?.after.shown.map(({ name }) => name)).toEqual(['c'])
  })

  it('is at most three stops a side, and how many there are', () => {
    const { before } = pictureFacts(columns, typeface, topic('c'))?.sides ?? {}
    expect(before?.all).toBe(4)
    expect(before?.shown).toHaveLength(3)
  })

  it('is nothing for advice, and for names the typeface cannot draw', () => {
    expect(pictureFacts(columns, typeface, topic('tip'))).toBeNull()
    expect(pictureFacts(columns, typeface, topic('ሀሁ'))).toBeNull()
  })

  it('is the site’s own picture where there is none', () => {
    const plan = planPictures(columns, typeface)
    expect(plan.pictureOf(topic('c'))).toBe('t/c/picture.png')
    expect(plan.pictureOf(topic('tip'))).toBe('picture.png')
  })

  it('is the area’s where a graph has more topics than are drawn', () => {
    const plan = planPictures(columns, typeface, false)
    expect(plan.pictureOf(topic('🚀 反向传播'))).toBe('t/深度学习/picture.png')
  })

  it('is no land where the graph has no coasts', () => {
    expect(areaLand(columns, topic('c'), { width: 100, height: 100 })).toBeNull()
  })
})

describe('a drawn picture', () => {
  it('is an indexed PNG of 1200 × 630 below 25 kB that shows the name', async () => {
    const svg = drawPicture(typeface, facts as never)
    expect(svg).not.toContain('<text')
    const png = await renderPicture(svg)
    expect(png.length).toBeLessThan(25_000)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    const { rows, palette } = readIndexed(png)
    const inkIn = (top: number, bottom: number) =>
      rows
        .subarray(top * 1201, bottom * 1201)
        .filter((index) => palette[3 * index] === 0x1d && palette[3 * index + 1] === 0x21).length
    expect(rows.length).toBe(1201 * 630)
    expect(inkIn(130, 250)).toBeGreaterThan(2000)
    expect(inkIn(590, 630)).toBe(0)
  })

  it('is the same bytes again', async () => {
    const svg = drawPicture(typeface, facts as never)
    expect(await renderPicture(svg)).toEqual(await renderPicture(svg))
  })

  it('holds names of any length inside its margins', () => {
    const width = 1040
    for (const name of ['图', '图'.repeat(500), 'Wwwww'.repeat(80), 'a b '.repeat(200)]) {
      const { lines, size } = fitText(typeface, name, width, { one: [92, 70], two: [64, 48] })
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect(typeface.measure(line, size)).toBeLessThanOrEqual(width)
    }
    expect(cutToWidth(typeface, '反向传播算法', 100, 27)).toBe('反向…')
  })

  it('breaks a long name between words, evenly', () => {
    const name = 'Python & Numpy/Pandas 基础 · 自动化工具，高级用法与实践'
    const { lines } = fitText(typeface, name, 1040, { one: [92], two: [56] })
    expect(lines.join(' ').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''))
    expect(lines[1]).not.toMatch(/^，/)
  })

  it('is drawn once, kept, and forgotten when no longer wanted', async () => {
    const [out, cache] = [join(folder, 'out'), join(folder, 'cache')]
    const wanted = (name: string) => ({
      path: `${name}.png`,
      facts: name,
      draw: () => drawSitePicture(typeface, null)
    })
    mkdirSync(out)
    expect(await writePictures([wanted('a'), wanted('b')], { out, cache })).toBe(2)
    expect(await writePictures([wanted('a'), wanted('b')], { out, cache })).toBe(0)
    expect(await writePictures([wanted('a'), wanted('c')], { out, cache })).toBe(1)
    expect(readdirSync(cache)).toHaveLength(2)
    expect(readdirSync(out).sort()).toEqual(['a.png', 'b.png', 'c.png'])
  })

  it('needs letters that the typeface has: all of the common ones', () => {
    for (const text of ['反向传播', '機器學習', 'Größe → naïve', 'α β ∑ ≤ ½', '，。：（）'])
      expect(typeface.drawable(text)).toBe(text)
    expect(typeface.drawable('🧠 RAG ✨')).toBe('RAG')
    expect(typeface.drawable('🧠')).toBeNull()
  })
})

/** The rows and the palette of an indexed PNG whose rows are not filtered. */
function readIndexed(png: Buffer) {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const part = (name: string) => chunks.get(name) ?? Buffer.alloc(0)
  return { rows: inflateSync(part('IDAT')), palette: part('PLTE') }
}
