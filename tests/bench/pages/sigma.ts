import { DirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { fetchPlain } from './fetch-plain.ts'

/** The graph as sigma.js draws it with its own defaults; the page says when it answers, and what was clicked. */
const { topics, edges } = await fetchPlain()
const graph = new DirectedGraph()
topics.forEach(({ label, x, y }, topic) => {
  // sigma's y grows upwards
  graph.addNode(topic, { label, x, y: -y, size: 3, color: '#1f5fbf' })
})
for (const [source, target] of edges) graph.mergeEdge(source, target, { color: '#cccccc' })
const container = document.getElementById('map')
if (!container) throw new Error('sigma: expected an element #map')
const sigma = new Sigma(graph, container)
sigma.on('clickNode', ({ node }) => {
  container.dataset.selected = node
})
// It has drawn when the constructor comes back; the next frame shows it.
requestAnimationFrame(() => {
  const [first] = topics
  const place = first && sigma.graphToViewport({ x: first.x, y: -first.y })
  container.dataset.first = `${place?.x},${place?.y}`
  container.dataset.ready = 'true'
})
