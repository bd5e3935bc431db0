import { create, type Font } from 'fontkit'

/** A line of text: where it stands, how large, in which colour; `isBold` thickens the strokes. */
export type Line = {
  x: number
  y: number
  size: number
  fill: string
  anchor?: 'start' | 'end'
  isBold?: boolean
}

/** A font that measures text and draws it as outlines, so that a picture needs no font of the machine. */
export type Typeface = {
  /** The width of a line in pixels at a size. */
  measure(text: string, size: number): number
  /** SVG source of a line. */
  draw(text: string, line: Line): string
  /** The text without signs it lacks, such as emoji; null where letters or digits are among them. */
  drawable(text: string): string | null
}

/** A typeface from the bytes of an OpenType font. Throws where they are a collection. */
export function createTypeface(bytes: Buffer): Typeface {
  const font = create(bytes)
  if (!('layout' in font)) throw new Error('pictures/typeface: expected one font, got a collection')
  const outlines = new Map<number, string>()
  const widths = new Map<string, number>()
  const widthOf = (sign: string) => {
    const width = widths.get(sign) ?? font.layout(sign).advanceWidth
    widths.set(sign, width)
    return width
  }
  return {
    // NOTE: without kerning, which changes a line by a pixel or two, and would cost most of the time.
    measure: (text, size) =>
      ([...text].reduce((sum, sign) => sum + widthOf(sign), 0) / font.unitsPerEm) * size,
    draw: (text, line) => drawLine(font, outlines, text, line),
    drawable: (text) => drawable(font, text)
  }
}

function drawLine(font: Font, outlines: Map<number, string>, text: string, line: Line): string {
  const { glyphs, positions, advanceWidth } = font.layout(text)
  const scale = line.size / font.unitsPerEm
  const left = line.anchor === 'end' ? line.x - advanceWidth * scale : line.x
  let pen = 0
  const paths = glyphs.map((glyph, i) => {
    const outline = outlines.get(glyph.id) ?? glyph.path.toSVG()
    outlines.set(glyph.id, outline)
    const path = outline && `<path transform="translate(${Math.round(pen)} 0)" d="${outline}"/>`
    pen += positions[i]?.xAdvance ?? 0
    return path
  })
  const bold = line.isBold ? ` stroke="${line.fill}" stroke-width="30"` : ''
  const place = `translate(${round(left)} ${round(line.y)}) scale(${scale} ${-scale})`
  return `<g transform="${place}" fill="${line.fill}"${bold}>${paths.join('')}</g>`
}

function drawable(font: Font, text: string): string | null {
  const lacking = [...text].filter((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))
  if (lacking.some((sign) => /[\p{L}\p{N}]/u.test(sign))) return null
  const kept = [...text].filter((sign) => !lacking.includes(sign)).join('')
  const clean = kept.replace(/\s+/g, ' ').trim()
  return clean === '' ? null : clean
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
