import cytoscape from 'cytoscape'
import dagre from 'cytoscape-dagre'
import type { LayerGraph } from './layer-graph.ts'
import type { LayerShape } from './layer-shape.ts'
import type { ItemPlaces } from './place-layers.ts'

cytoscape.use(dagre)

/**
 * Places by dagre, whose boxes are the labels. It gives few crossings, but takes time with the square of
 * what it is given and more, knows no layer of several columns, and throws on long chains: for small
 * graphs only.
 */
export function dagrePlaces(graph: LayerGraph, { gap, pitch }: LayerShape): ItemPlaces {
  const { sides, source, target, widths, centre } = graph
  const core = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...Array.from(sides, (_, item) => ({
        data: { id: `${item}`, width: widths[item] ?? 0 }
      })),
      ...Array.from(source, (start, arrow) => ({
        data: { id: `e${arrow}`, source: `${start}`, target: `${target[arrow]}` }
      }))
    ],
    style: [
      // Half the row is the box, half the room below it: rows of arrows that pass need less than a label.
      { selector: 'node', style: { width: 'data(width)', height: pitch / 2 } }
    ]
  })
  const options: dagre.DagreLayoutOptions = {
    name: 'dagre',
    rankDir: 'LR',
    nodeSep: pitch / 2,
    edgeSep: pitch / 4,
    rankSep: gap,
    fit: false
  }
  core.layout(options).run()
  const x = new Float64Array(sides.length)
  const y = new Float64Array(sides.length)
  const middle = core.getElementById(`${centre}`).position()
  for (let item = 0; item < sides.length; item++) {
    const place = core.getElementById(`${item}`).position()
    x[item] = place.x - middle.x
    y[item] = place.y - middle.y
  }
  core.destroy()
  return { x, y }
}
