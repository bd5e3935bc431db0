import cytoscape from 'cytoscape'
import { fetchPlain } from './fetch-plain.ts'

/** The graph as a plain Cytoscape canvas, all of it at once. */
const { topics, edges } = await fetchPlain()
const container = document.getElementById('map')
if (!container) throw new Error('cytoscape: expected an element #map')
const core = cytoscape({
  container,
  layout: { name: 'preset' },
  elements: {
    nodes: topics.map(({ label, x, y }, topic) => ({
      data: { id: String(topic), label },
      position: { x, y }
    })),
    edges: edges.map(([source, target]) => ({
      data: { source: String(source), target: String(target) }
    }))
  },
  style: [
    { selector: 'node', style: { label: 'data(label)', width: 8, height: 8, 'font-size': 9 } },
    {
      selector: 'edge',
      style: { width: 1, 'target-arrow-shape': 'triangle', 'curve-style': 'bezier' }
    }
  ]
})
core.one('render', () => {
  container.dataset.ready = 'true'
})
