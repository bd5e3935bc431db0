import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { at } from './at.ts'
import { connectedParts } from './connected-parts.ts'
import type { Region } from './region.ts'
import { withSeededRandom } from './seeded-random.ts'

/** Starting positions by local topic, in map units; boxes may still overlap. */
export type Positions = { x: Float64Array; y: Float64Array }

const SEED = 20260101
const ASPECT = 1.6
const AIR = 60
const STRETCH = 1.25

cytoscape.use(fcose)

/**
 * Positions from the arrows of a region by cytoscape-fcose (Balci & Dogrusoz 2022), each connected
 * part on its own, since fcose lays parts over one another; drawn required edges as left → right
 * constraints. Parts fill shelves, the largest first. Runs without a screen, from one seed.
 * NOTE: quadratic in parts; meant for some hundreds of topics.
 */
export function forcePositions(region: Region): Positions {
  const count = region.topics.length
  const positions = { x: new Float64Array(count), y: new Float64Array(count) }
  const parts = connectedParts(count, region.drawn)
  parts.sort((a, b) => b.length - a.length || at(a, 0) - at(b, 0))
  withSeededRandom(SEED, () => {
    const cy = cytoscape({ headless: true, styleEnabled: false, elements: elementsOf(region) })
    for (const part of parts) if (part.length > 1) placePart(cy, part, region, positions)
    cy.destroy()
  })
  fillShelves(parts, positions)
  return positions
}

function elementsOf(region: Region): cytoscape.ElementDefinition[] {
  return [
    ...region.topics.map((_, topic) => ({ data: { id: `t${topic}` } })),
    ...region.drawn.map(({ source, target }, edge) => ({
      data: { id: `e${edge}`, source: `t${source}`, target: `t${target}` }
    }))
  ]
}

function placePart(cy: cytoscape.Core, part: number[], region: Region, { x, y }: Positions): void {
  const topics = cy.collection()
  for (const topic of part) topics.merge(cy.getElementById(`t${topic}`))
  const members = new Set(part)
  const required = region.drawn.filter(({ source, weight }) => weight === 1 && members.has(source))
  topics.union(topics.connectedEdges()).layout(optionsFor(required)).run()
  for (const topic of part) {
    const position = cy.getElementById(`t${topic}`).position()
    x[topic] = Number.isFinite(position.x) ? STRETCH * position.x : 0
    y[topic] = Number.isFinite(position.y) ? position.y : 0
  }
}

/** NOTE: `@types/cytoscape` does not know fcose's options. */
function optionsFor(required: Region['drawn']): cytoscape.LayoutOptions {
  const options = {
    name: 'fcose',
    quality: 'draft',
    randomize: true,
    animate: false,
    fit: false,
    packComponents: false,
    nodeSeparation: 90,
    idealEdgeLength: 90,
    relativePlacementConstraint: required.map(({ source, target }) => ({
      left: `t${source}`,
      right: `t${target}`,
      gap: 40
    }))
  }
  return options as cytoscape.LayoutOptions
}

/** Parts beside and below each other, in shelves about as wide as a landscape screen. */
function fillShelves(parts: number[][], { x, y }: Positions): void {
  const sizes = parts.map((part) => ({ across: span(part, x), down: span(part, y) }))
  const area = sizes.reduce((sum, { across, down }) => sum + across.size * down.size, 0)
  const width = Math.sqrt(area * ASPECT)
  let [left, top, height] = [0, 0, 0]
  parts.forEach((part, number) => {
    const { across, down } = sizes[number] ?? { across: span([], x), down: span([], y) }
    if (left > 0 && left + across.size > width) {
      left = 0
      top += height
      height = 0
    }
    for (const topic of part) {
      x[topic] = at(x, topic) - across.low + left
      y[topic] = at(y, topic) - down.low + top
    }
    left += across.size
    height = Math.max(height, down.size)
  })
}

function span(part: number[], positions: Float64Array): { low: number; size: number } {
  const low = part.reduce((least, topic) => Math.min(least, at(positions, topic)), Infinity)
  const high = part.reduce((most, topic) => Math.max(most, at(positions, topic)), -Infinity)
  return { low, size: high - low + AIR }
}
