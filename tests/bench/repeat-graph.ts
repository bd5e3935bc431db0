import type { TopicGraph } from '../../graph/file/topic-graph.ts'
import { createRandom } from '../../graph/layout/seeded-random.ts'
import { emptyGraph } from './generate-graph.ts'
import { nameOf } from './many-outlines.ts'

/** This share of a copy's edges comes a second time, from the same topic of an earlier copy. */
const ACROSS = 0.1

/**
 * A finished graph repeated until it holds at least so many topics to learn, each copy with ids and names of its own:
 * copies share the areas, as many outlines of one field do, and lean on earlier copies. No cycle where the given
 * graph has none; depths as in the given graph. Linear.
 */
export function repeatGraph(base: TopicGraph, topics: number, seed = 1): TopicGraph {
  const graph = emptyGraph()
  const random = createRandom(seed)
  const learnable = Math.max(1, base.filterNodes((_, { learn }) => learn).length)
  const copies = Math.ceil(topics / learnable)
  for (let copy = 0; copy < copies; copy++) {
    addTopics(graph, base, copy)
    base.forEachEdge((_, edge, source, target) => {
      connect(graph, idIn(base, source, copy), idIn(base, target, copy), edge)
      if (copy === 0 || random() >= ACROSS) return
      const earlier = Math.floor(random() * copy)
      connect(graph, idIn(base, source, earlier), idIn(base, target, copy), edge)
    })
  }
  return graph
}

function addTopics(graph: TopicGraph, base: TopicGraph, copy: number): void {
  base.forEachNode((topic, attributes) => {
    const id = idIn(base, topic, copy)
    if (graph.hasNode(id)) return
    const { label, labels, kind, parent } = attributes
    const own = kind === 'area' || copy === 0 ? '' : nameOf(copy)
    graph.addNode(id, {
      ...attributes,
      label: `${label}${own}`,
      labels: {
        ...(labels.zh === undefined ? {} : { zh: `${labels.zh}${own}` }),
        ...(labels.en === undefined ? {} : { en: `${labels.en}${own && ` ${copy}`}` })
      },
      parent: parent === null ? null : idIn(base, parent, copy)
    })
  })
}

function idIn(base: TopicGraph, topic: string, copy: number): string {
  const isShared = copy === 0 || base.getNodeAttribute(topic, 'kind') === 'area'
  return isShared ? topic : `${topic}.${copy}`
}

function connect(
  graph: TopicGraph,
  source: string,
  target: string,
  edge: ReturnType<TopicGraph['getEdgeAttributes']>
): void {
  if (!graph.hasEdge(source, target))
    graph.addEdgeWithKey(`${source}→${target}`, source, target, { ...edge })
}
