import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBytes } from '../../graph/read/decode-bytes.ts'
import { isDoubleDecoded } from '../../graph/read/repair/is-double-decoded.ts'
import { repairText } from '../../graph/read/repair/repair-text.ts'
import { parseFrequencies } from '../../graph/read/repair/word-frequencies.ts'
import { damage, doubleDecode } from '../damage.ts'
import { runs } from './check-law.ts'

const frequencies = parseFrequencies('学习 9000 v\n不 300000 d\n数学 5000 n\n与 160000 p\n')
const knowledge = { frequencies, vocabulary: [] }
const pages = fc.constantFrom('windows-1252' as const, 'windows-1254' as const, 'latin-1' as const)

const words = (list: string): fc.Arbitrary<string> => {
  const word = fc.constantFrom(...list.split(' '))
  return fc.array(word, { minLength: 1, maxLength: 30 }).map((chosen) => chosen.join(' '))
}
const HEALTHY = [
  words(
    'été déjà où garçon cœur naïve L’île « À » — 5 € ÉCOLE NOËL! Ça œuvre… “oui” là\u00a0! été.'
  ),
  words('Größe Übung Straße „schön“ Äpfel – MÜLL süß, Öl: §5 ÜBER'),
  words('öğrenci yağmur ŞİŞLİ ığdır çok güzel İstanbul Iğdır “şiir” ÖĞLE'),
  words('học máy đường trường tạo và Việt Nam trí tuệ'),
  words('ação MAÇÃ não «coração» é às três ¿qué? ¡año! ESPAÑA'),
  words('机器学习 深度 、 （图） 与 “不” Python、 📚 学习。'),
  words('žluťoučký kůň příliš ŘEKA łódź żółw'),
  words('ВЕС Привет мир ёлка «да» — нет'),
  words('smørrebrød ÅR på Øl Ærø þú ÞÓR Ðað')
]
const MENDABLE = [
  words('机器学习 深度、 （图） 与不 📚 ！'),
  words('ひらがな カタカナ 漢字「引用」。'),
  words('Привет мир ёлка Ящик'),
  words('été déjà où garçon Ça À bientôt'),
  words('học máy đường trường tạo và trí tuệ')
]

/** Whole documents: headings, bullets, a table, quotes, code and emoji around words of one language. */
const DOCUMENTS = HEALTHY.map((prose) =>
  fc.array(
    fc.tuple(
      fc.constantFrom(
        (text: string) => `# ${text}`,
        (text: string) => `- **${text}**: 🚀 ${text}`,
        (text: string) => `> “${text}” — ‘${text}’…`,
        (text: string) => `| ${text} | 100 € | ✅ |`,
        (text: string) => `\`\`\`js\nconst s = "${text}" // ±0,5 °C © 2024 §\n\`\`\``,
        (text: string) => `«${text}» ·\u00a0${text}\u00a0! ½ × ² µm`,
        (text: string) => `${text.toUpperCase()}™ ${text}®`
      ),
      prose
    ),
    { minLength: 1, maxLength: 12 }
  )
).map((lines) => lines.map((chosen) => chosen.map(([write, text]) => write(text)).join('\n')))

describe('repair', () => {
  it('leaves every healthy document alone, of one language or of two', () => {
    const document = fc.oneof(...DOCUMENTS)
    fc.assert(
      fc.property(document, document, (first, second) => {
        expect(isDoubleDecoded(first)).toBeNull()
        expect(isDoubleDecoded(`${first}\n${second}`)).toBeNull()
      }),
      runs(1000)
    )
  })

  it('leaves a text alone of which half is healthy', () => {
    const half = fc.oneof(...DOCUMENTS)
    fc.assert(
      fc.property(
        words('机器学习 深度学习 数学、物理 天地 历史'),
        half,
        pages,
        (chinese, other, page) => {
          const length = Math.max(1, Math.ceil(other.length / 4))
          const healthy = `${chinese} `.repeat(length)
          expect(isDoubleDecoded(`${healthy}\n${damage(other, page)}`)).toBeNull()
        }
      ),
      runs(500)
    )
  })

  it('leaves the healthy lines of a damaged text alone', () => {
    const healthy = fc.constantFrom(
      '- déjà vu, là',
      '- schön',
      '- 学习',
      '- ёлка',
      '- año',
      '- plain'
    )
    fc.assert(
      fc.property(healthy, pages, (line, page) => {
        const damaged = damage('- 天地人、历史与数学\n- deux écoles, l’été\n'.repeat(20), page)
        const mended = repairText(`${damaged}${line}\n${damaged}`, knowledge)
        expect(mended?.text.split('\n')[40]).toBe(line)
      }),
      runs(200)
    )
  })

  it('leaves every healthy text alone', () => {
    fc.assert(
      fc.property(fc.oneof(...HEALTHY), (text) => {
        expect(isDoubleDecoded(text)).toBeNull()
      }),
      runs(2000)
    )
  })

  it('leaves any string alone that is not made of UTF-8 sequences', () => {
    const string = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.string()
    )
    fc.assert(
      fc.property(string, (text) => {
        fc.pre(!/[\u00c2-\u00f4\u011f][\u0080-\u00bf\u0152-\u2122]/.test(text))
        expect(isDoubleDecoded(text)).toBeNull()
      }),
      runs(2000)
    )
  })

  it('brings every intact double decoding back exactly', () => {
    fc.assert(
      fc.property(fc.oneof(...MENDABLE), pages, (text, page) => {
        fc.pre([...text].filter((character) => character > '\u007f').length >= 3)
        expect(repairText(doubleDecode(text, page), knowledge)?.text).toBe(text)
      }),
      runs(1000)
    )
  })

  it('never changes line breaks or ASCII but for spaces, whatever was lost', () => {
    const line = fc.oneof(...MENDABLE)
    const ends = fc.constantFrom('\n', '\r\n', '\r')
    fc.assert(
      fc.property(fc.array(fc.tuple(line, ends), { maxLength: 8 }), pages, (lines, page) => {
        const text = lines.flat().join('')
        const damaged = damage(text, page)
        const mended = repairText(damaged, knowledge)?.text ?? damaged
        const ascii = (read: string): string =>
          [...read].filter((unit) => unit !== ' ' && unit <= '\u007f').join('')
        expect(ascii(mended)).toBe(ascii(text))
      }),
      runs(500)
    )
  })

  it('takes any string without failing', () => {
    const latin = fc.string({
      unit: fc.integer({ min: 0, max: 0xff }).map((unit) => String.fromCharCode(unit))
    })
    fc.assert(
      fc.property(fc.oneof(latin, fc.string({ unit: 'binary' })), (text) => {
        const repaired = repairText(text, knowledge)
        if (repaired !== null) expect(repaired.text.length).toBeLessThanOrEqual(text.length)
      }),
      runs(2000)
    )
  })

  it('mends once: a mended text is healthy', () => {
    fc.assert(
      fc.property(fc.oneof(...MENDABLE), pages, (text, page) => {
        const repaired = repairText(damage(text, page), knowledge)
        if (repaired !== null) expect(repairText(repaired.text, knowledge)).toBeNull()
      }),
      runs(500)
    )
  })

  it('leaves the README of every installed package alone', () => {
    const folder = new URL('../../node_modules/', import.meta.url)
    const readmes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(^|\/)README[^/]*\.md$/i.test(path)
    )
    expect(readmes.length).toBeGreaterThan(50)
    for (const path of readmes) {
      const bytes = readFileSync(new URL(path, folder))
      if (bytes.length === 0) continue
      expect(isDoubleDecoded(decodeBytes(bytes, path).text), path).toBeNull()
    }
  })
})
