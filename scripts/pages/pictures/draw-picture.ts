import { oklch } from '../../../src/map/colour.ts'
import type { Land } from './area-land.ts'
import { drawSides } from './draw-sides.ts'
import { cutToWidth, fitText } from './fit-text.ts'
import type { PictureFacts } from './picture-facts.ts'
import { COLOURS, MARGIN, PICTURE } from './picture-style.ts'
import type { Typeface } from './typeface.ts'

/** The picture of a topic: its name on its area's land, and the line from what it needs to what it unlocks. As SVG. */
export function drawPicture(typeface: Typeface, facts: PictureFacts): string {
  return frame([
    drawLand(facts.land),
    drawMark(typeface, facts),
    drawNames(typeface, facts),
    drawSides(typeface, facts)
  ])
}

/** Pixels that all lands may take in the picture of the site. */
export const SITE_LAND = { width: 540, height: 520 }

/** The picture of the site itself, with the map's lands where there are any. As SVG. */
export function drawSitePicture(typeface: Typeface, land: Land | null): string {
  const line = { x: MARGIN, fill: COLOURS.ink }
  return frame([
    drawLand(land),
    `<g transform="translate(${MARGIN} 110) scale(3.6)">${MARK}</g>`,
    typeface.draw('知路', { ...line, y: 370, size: 120, isBold: true }),
    typeface.draw('Zhilu', { ...line, x: 350, y: 370, size: 64, fill: COLOURS.quiet }),
    typeface.draw('从一堆大纲，到一条能走的路', { ...line, y: 462, size: 40 }),
    typeface.draw('From a pile of outlines', { ...line, y: 516, size: 28, fill: COLOURS.quiet }),
    typeface.draw('to the way through them', { ...line, y: 552, size: 28, fill: COLOURS.quiet })
  ])
}

function frame(parts: readonly string[]): string {
  const { width, height } = PICTURE
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>${parts.join('')}</svg>`
  )
}

const LAND_LEFT = 44
const LAND_TOP = 44

/** A land keeps to the right edge of its box, and the box to that of the picture. */
function drawLand(land: Land | null): string {
  if (!land) return ''
  const { width, coasts, here } = land
  const shapes = coasts.map(
    ({ path, hue }) =>
      `<path d="${path}" fill="${oklch(0.94, 0.025, hue)}" stroke="${oklch(0.86, 0.05, hue)}" stroke-width="1.5"/>`
  )
  const dot = here
    ? `<circle cx="${here.x}" cy="${here.y}" r="8" fill="${oklch(0.58, 0.11, coasts[0]?.hue ?? 0)}"/>`
    : ''
  const place = `translate(${PICTURE.width - LAND_LEFT - width} ${LAND_TOP})`
  return `<g transform="${place}">${shapes.join('')}${dot}</g>`
}

/** The mark of `public/icon.svg`, 32 units wide. */
const MARK =
  '<rect width="32" height="32" rx="7" fill="#1f5fbf"/>' +
  '<path d="M8 23c0-8 16-6 16-14" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/>' +
  '<circle cx="8" cy="23" r="3.4" fill="#fff"/>' +
  '<circle cx="24" cy="9" r="3.4" fill="#1f5fbf" stroke="#fff" stroke-width="2.4"/>'

/** The mark, and behind it the area. */
function drawMark(typeface: Typeface, { area, hue }: PictureFacts): string {
  const name = { x: MARGIN + 54, y: 87, size: 28, fill: COLOURS.ink }
  const dot = `<circle cx="${MARGIN + 230}" cy="77" r="8" fill="${oklch(0.58, 0.11, hue)}"/>`
  const place = { ...name, x: MARGIN + 250, fill: COLOURS.quiet }
  return (
    `<g transform="translate(${MARGIN} 56) scale(1.3125)">${MARK}</g>` +
    typeface.draw('知路', { ...name, isBold: true }) +
    typeface.draw('Zhilu', { ...name, x: name.x + 66, fill: COLOURS.quiet }) +
    (area === '' ? '' : dot + typeface.draw(cutToWidth(typeface, area, 420, 28), place))
  )
}

const WIDTH = PICTURE.width - 2 * MARGIN
const NAME_SIZES = { one: [92, 80, 70], two: [64, 56, 48] }

function drawNames(typeface: Typeface, { name, other }: PictureFacts): string {
  const { lines, size } = fitText(typeface, name, WIDTH, NAME_SIZES)
  const top = lines.length > 1 ? 190 : 226
  const below = top + size * 1.22 * (lines.length - 1)
  return [
    ...lines.map((line, i) =>
      typeface.draw(line, {
        x: MARGIN,
        y: top + size * 1.22 * i,
        size,
        fill: COLOURS.ink,
        isBold: true
      })
    ),
    other === ''
      ? ''
      : typeface.draw(cutToWidth(typeface, other, WIDTH, 34), {
          x: MARGIN,
          y: below + 56,
          size: 34,
          fill: COLOURS.quiet
        })
  ].join('')
}
