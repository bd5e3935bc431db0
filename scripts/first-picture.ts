import type { GraphColumns } from '../graph/file/columns.ts'
import { countInArea } from '../src/list/area-counts.ts'
import type { Atlas, Territory } from '../src/map/atlas.ts'
import { createAtlas } from '../src/map/atlas.ts'
import { wrapName } from '../src/map/wrap-name.ts'
import { areaHueOf } from '../src/store/area-hues.ts'
import { labelOf, otherLabelOf, rootsOf } from '../src/store/topic-facts.ts'
import { pictureStyle } from './first-picture-style.ts'

/** What the page shows before its scripts run: a style and what it styles, both HTML source. */
export type FirstPicture = { style: string; body: string }

/**
 * The first picture of a graph: its areas where the whole map will show them, and for narrow screens
 * as the rows with which the list opens. Chinese names with the English beside them, since nothing
 * has told the language yet.
 */
export function drawFirstPicture(columns: GraphColumns): FirstPicture {
  const atlas = createAtlas(columns)
  const body = [
    '<div id="first-picture">',
    '<header><h1><span lang="zh-CN">知路</span> <small lang="en">Zhilu</small></h1><div></div></header>',
    `<div class="sea"><div class="map">${drawLand(atlas)}${nameAreas(atlas)}</div></div>`,
    `<ul class="rows">${rootsOf(columns)
      .slice(0, MOST_ROWS)
      .map((area) => drawRow(columns, area))
      .join('')}</ul>`,
    '</div>'
  ].join('')
  return { style: pictureStyle(atlas), body }
}

/** Beyond this the page would come later for its dots. */
const MOST_DOTS = 3000
const MOST_ROWS = 60

function drawLand(atlas: Atlas): string {
  const { left, top, right, bottom } = atlas.bounds
  const box = [left, top, right - left, bottom - top].map(Math.round).join(' ')
  const dotsByTerritory = groupDots(atlas)
  const areas = atlas.territories.map(
    ({ rings, hue }, i) =>
      `<g class="h${hue}"><path class="land" d="${rings.map(drawRing).join('')}"/>` +
      `<path class="dots" d="${dotsByTerritory.get(i) ?? ''}"/></g>`
  )
  return `<svg viewBox="${box}" aria-hidden="true">${areas.join('')}</svg>`
}

function groupDots({ columns, dots, territoryOf }: Atlas): Map<number, string> {
  if (dots.length > MOST_DOTS) return new Map()
  const { x, y } = columns.topics
  const paths = new Map<number, string>()
  for (const topic of dots) {
    const territory = territoryOf[topic] ?? -1
    const dot = `M${Math.round(x[topic] ?? 0)} ${Math.round(y[topic] ?? 0)}h0`
    paths.set(territory, (paths.get(territory) ?? '') + dot)
  }
  return paths
}

/** As the map draws a coast: bent towards the points of the ring. Whole, relative numbers are short. */
function drawRing(ring: Float32Array): string {
  const count = ring.length / 2
  const x = (i: number) => ring[2 * (i % count)] ?? 0
  const y = (i: number) => ring[2 * (i % count) + 1] ?? 0
  let penX = Math.round((x(0) + x(1)) / 2)
  let penY = Math.round((y(0) + y(1)) / 2)
  let path = `M${penX} ${penY}q`
  for (let i = 1; i <= count; i++) {
    const toX = Math.round((x(i) + x(i + 1)) / 2)
    const toY = Math.round((y(i) + y(i + 1)) / 2)
    const bend = [Math.round(x(i)) - penX, Math.round(y(i)) - penY, toX - penX, toY - penY]
    path += `${i > 1 ? ' ' : ''}${bend.join(' ')}`
    penX = toX
    penY = toY
  }
  return `${path}z`
}

function nameAreas({ columns, territories, bounds }: Atlas): string {
  const names = territories.map((territory, i) => {
    const { area, hue } = territory
    const name = fittedName(labelOf(columns, area, 'zh'), territory, bounds.right - bounds.left)
    const english = otherLabelOf(columns, area, 'zh')
    const second = english === '' ? '' : `<small lang="en">${escapeHtml(english)}</small>`
    return `<li class="n${i} h${hue}"><span lang="zh-CN">${escapeHtml(name)}</span>${second}</li>`
  })
  return `<ul class="names">${names.join('')}</ul>`
}

/** What the name of an area measures where the whole map is about as wide as on a laptop. */
const USUAL_WIDTH = 1350
const NAME_SIZE = 20

function fittedName(name: string, { bounds }: Territory, wholeWidth: number): string {
  const land = ((bounds.right - bounds.left) / wholeWidth) * USUAL_WIDTH
  const ems = [...name].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.56), 0)
  return ems * NAME_SIZE > land * 0.9 ? wrapName(name) : name
}

const NOBODY: ReadonlySet<number> = new Set()

function drawRow(columns: GraphColumns, area: number): string {
  const count = countInArea(columns, area, NOBODY).all
  const english = otherLabelOf(columns, area, 'zh')
  return (
    `<li class="h${areaHueOf(columns, area)}"><i></i><span><b lang="zh-CN">` +
    `${escapeHtml(labelOf(columns, area, 'zh'))}</b>` +
    `${english === '' ? '' : `<small lang="en">${escapeHtml(english)}</small>`}</span>` +
    `${count > 0 ? `<em>${count}</em>` : ''}</li>`
  )
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
