import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { withSeededRandom } from '../../graph/layout/seeded-random.ts'
import type { Picture } from './picture.ts'

cytoscape.use(fcose)

/** Map units between two connected parts, so that none crosses another. */
const APART = 1e6

/**
 * The same dots and arrows as cytoscape-fcose lays them out by its own defaults, seeded, without a screen. In one run,
 * as the time is taken of; or each connected part on its own, which spares it all crossings between parts.
 */
export function fcoseAlone(picture: Picture, isByPart = false): Picture {
  const cy = cytoscape({ headless: true, styleEnabled: false, elements: elementsOf(picture) })
  const options: { name: string; animate: boolean } = { name: 'fcose', animate: false }
  withSeededRandom(1, () => {
    const parts = isByPart ? cy.elements().components() : [cy.elements()]
    parts.forEach((part, number) => {
      if (part.nodes().length < 3) part.nodes().positions((_, i) => ({ x: 100 * i, y: 0 }))
      else part.layout(options).run()
      if (isByPart) part.nodes().shift('x', number * APART)
    })
  })
  const along = (axis: 'x' | 'y') =>
    Float64Array.from(picture.ids, (_, topic) => cy.getElementById(`${topic}`).position(axis))
  const placed = { ...picture, x: along('x'), y: along('y') }
  cy.destroy()
  return placed
}

function elementsOf({ ids, arrows }: Picture): cytoscape.ElementDefinition[] {
  return [
    ...ids.map((_, topic) => ({ data: { id: `${topic}` } })),
    ...arrows.map(({ source, target }) => ({
      data: { id: `${source}-${target}`, source: `${source}`, target: `${target}` }
    }))
  ]
}
