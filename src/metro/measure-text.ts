import type { Measure } from './wrap-label.ts'

const SIZE = 0.75
const LINE = 1.25
const REMEMBERED = 5000

/** Measures labels as the style of the page draws them; `em` is the height of their text in pixels. */
export function createMeasure(page: Document): Measure & { em: number } {
  const { fontSize } = getComputedStyle(page.documentElement)
  const em = SIZE * (Number.parseFloat(fontSize) || 16)
  const context = page.createElement('canvas').getContext('2d')
  const family = getComputedStyle(page.body).fontFamily
  if (context) context.font = `600 ${em}px ${family}`
  const widths = new Map<string, number>()
  const widthOf = (text: string) => {
    const known = widths.get(text)
    if (known !== undefined) return known
    const width = context?.measureText(text).width ?? text.length * em
    if (widths.size < REMEMBERED) widths.set(text, width)
    return width
  }
  return { widthOf, lineHeight: Math.round(LINE * em), em }
}
