import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Region } from './region.ts'
import { withSeededRandom } from './seeded-random.ts'

/** Starting positions by local topic, in map units; boxes may still overlap. */
export type Positions = { x: Float64Array; y: Float64Array }

cytoscape.use(fcose)

/**
 * Positions from the edges of a region by cytoscape-fcose (Balci & Dogrusoz 2022), sections as
 * compound nodes, required edges as left → right constraints. Runs without a screen, from one seed.
 * NOTE: quadratic in parts; meant for some hundreds of topics.
 */
export function forcePositions(region: Region): Positions {
  const count = region.topics.length
  const x = new Float64Array(count)
  const y = new Float64Array(count)
  if (count < 2) return { x, y }
  withSeededRandom(20260101, () => {
    const cy = cytoscape({
      headless: true,
      styleEnabled: false,
      elements: elementsOf(region)
    })
    cy.layout(optionsFor(region)).run()
    for (let topic = 0; topic < count; topic++) {
      const position = cy.getElementById(`t${topic}`).position()
      x[topic] = Number.isFinite(position.x) ? position.x : 0
      y[topic] = Number.isFinite(position.y) ? position.y : 0
    }
    cy.destroy()
  })
  return { x, y }
}

function elementsOf(region: Region): cytoscape.ElementDefinition[] {
  const elements: cytoscape.ElementDefinition[] = []
  region.topics.forEach((_, topic) => {
    elements.push({ data: { id: `t${topic}` } })
  })
  if (region.sections.length > 1) {
    region.sections.forEach((_, section) => {
      elements.push({ data: { id: `s${section}` } })
    })
    region.sectionOf.forEach((section, topic) => {
      elements.push({ data: { id: `m${topic}`, source: `s${section}`, target: `t${topic}` } })
    })
  }
  region.drawn.forEach(({ source, target }, edge) => {
    const near = region.sectionOf[source] === region.sectionOf[target]
    const id = `${near ? 'e' : 'f'}${edge}`
    elements.push({ data: { id, source: `t${source}`, target: `t${target}` } })
  })
  return elements
}

/** NOTE: `@types/cytoscape` does not know fcose's options. */
function optionsFor(region: Region): cytoscape.LayoutOptions {
  const options = {
    name: 'fcose',
    quality: 'default',
    randomize: true,
    animate: false,
    fit: false,
    packComponents: false,
    nodeSeparation: 90,
    idealEdgeLength: (edge: cytoscape.EdgeSingular) => (edge.id()[0] === 'f' ? 240 : 100),
    edgeElasticity: (edge: cytoscape.EdgeSingular) => (edge.id()[0] === 'f' ? 0.1 : 0.45),
    nodeRepulsion: 4500,
    gravity: 0.3,
    gravityCompound: 1.4,
    nestingFactor: 0.3,
    numIter: 300,
    relativePlacementConstraint: region.drawn
      .filter((edge) => edge.weight === 1)
      .map(({ source, target }) => ({ left: `t${source}`, right: `t${target}`, gap: 40 }))
  }
  return options as cytoscape.LayoutOptions
}
