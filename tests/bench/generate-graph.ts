import { DirectedGraph } from 'graphology'
import {
  GRAPH_VERSION,
  type GraphAttributes,
  type PrerequisiteAttributes,
  type TopicAttributes,
  type TopicGraph
} from '../../graph/file/topic-graph.ts'
import { createRandom } from '../../graph/layout/seeded-random.ts'
import { nameOf } from './many-outlines.ts'

/**
 * chain: each topic needs the ones before it; star: all need a few hubs; tree: each needs its parent and what that
 * needs; power-law: each needs topics that many others need, most of them near by.
 */
export type Shape = 'chain' | 'star' | 'tree' | 'power-law'

export type GraphRequest = {
  shape: Shape
  topics: number
  /** Most direct prerequisites of one topic; 3 unless said. */
  needs?: number
  /** Areas the topics are shared out among, in order; 14 unless said, 0 = neither areas nor sections. */
  areas?: number
  seed?: number
}

const SECTION = 9
const NEAR = 24

/**
 * A graph of so many topics to learn, in areas and sections of nine, prerequisites always before what needs them: the
 * same for the same request. Names, hours, definitions and evidence are about as long as those of the five outlines;
 * positions are 0, depths right. Linear.
 */
export function generateGraph(request: GraphRequest): TopicGraph {
  const { shape, topics, needs = 3, areas = 14, seed = 1 } = request
  const graph = emptyGraph()
  const random = createRandom(seed)
  addGroups(graph, topics, areas)
  const needsOf = SHAPES[shape]({ topics, needs, random })
  const depth = new Int32Array(topics)
  for (let topic = 0; topic < topics; topic++) {
    const before = needsOf(topic)
    for (const need of before)
      depth[topic] = Math.max(depth[topic] ?? 0, 1 + (depth[need.topic] ?? 0))
    const parent = areas > 0 ? sectionId(topic) : null
    const hours = 1 + Math.floor(random() * 6)
    graph.addNode(topicId(topic), topicOf({ topic, parent, depth: depth[topic] ?? 0, hours }))
    for (const need of before) addNeed(graph, need, topic)
  }
  return graph
}

/** A graph without topics, as the build begins with. */
export function emptyGraph(): TopicGraph {
  const graph = new DirectedGraph<TopicAttributes, PrerequisiteAttributes, GraphAttributes>()
  const outlines = [{ outline: 'generated.md', title: 'Generated', encoding: 'utf-8', repaired: 0 }]
  graph.replaceAttributes({ version: GRAPH_VERSION, outlines, rejected: [], disagreements: [] })
  return graph
}

type Need = { topic: number; isRequired: boolean; isRedundant: boolean }
type Growth = { topics: number; needs: number; random: () => number }

/** By shape: what a topic needs, asked of all topics in order. */
const SHAPES: Record<Shape, (growth: Growth) => (topic: number) => Need[]> = {
  chain:
    ({ needs }) =>
    (topic) =>
      firstFew(needs, topic, (k) => required(topic - 1 - k, k > 0)),
  star:
    ({ needs }) =>
    (topic) =>
      topic < needs ? [] : firstFew(needs, needs, (hub) => required(hub, false)),
  tree: treeNeeds,
  'power-law': powerLawNeeds
}

/** Parents are drawn from the branch just grown, mostly from its end, so that a section is a piece of a branch. */
function treeNeeds({ needs, random }: Growth): (topic: number) => Need[] {
  const branch: number[] = []
  return (topic) => {
    const up = Math.floor(-Math.log(1 - random()) * 1.5)
    branch.length = Math.max(Math.min(1, branch.length), branch.length - up)
    const found = firstFew(needs, branch.length, (k) =>
      required(branch[branch.length - 1 - k] ?? 0, k > 0)
    )
    branch.push(topic)
    return found
  }
}

/** Preferential attachment (Barabási & Albert 1999), three of five among the topics just before. */
function powerLawNeeds({ needs, random }: Growth): (topic: number) => Need[] {
  const ends: number[] = [0]
  const within = (from: number) => ends[from + Math.floor(random() * (ends.length - from))] ?? 0
  return (topic) => {
    const chosen = new Map<number, Need>()
    for (let k = 0; k < needs && topic > 0; k++) {
      const near = Math.max(0, ends.length - NEAR * (needs + 1))
      const need = within(random() < 0.6 ? near : 0)
      const isRequired = random() < 0.7
      if (need < topic) chosen.set(need, { topic: need, isRequired, isRedundant: false })
    }
    ends.push(topic, ...chosen.keys())
    return [...chosen.values()]
  }
}

function required(topic: number, isRedundant: boolean): Need {
  return { topic, isRequired: true, isRedundant }
}

function firstFew(most: number, there: number, need: (k: number) => Need): Need[] {
  return Array.from({ length: Math.min(most, there) }, (_, k) => need(k))
}

function addGroups(graph: TopicGraph, topics: number, areas: number): void {
  const group = { ...topicOf({ topic: 0, parent: null, depth: 0, hours: 1 }), hours: null }
  const shared = { ...group, learn: false }
  const labelled = (zh: string, en: string) => ({ label: zh, labels: { zh, en } })
  for (let area = 0; area < areas; area++) {
    const name = labelled(`${nameOf(area)}领域`, `Field ${area}`)
    graph.addNode(`area-${area}`, { ...shared, ...name, kind: 'area' })
  }
  for (let first = 0; areas > 0 && first < topics; first += SECTION) {
    const parent = `area-${Math.floor((first * areas) / topics)}`
    const number = first / SECTION
    const name = labelled(`${nameOf(number)}方法`, `Methods ${number}`)
    graph.addNode(sectionId(first), { ...shared, ...name, kind: 'section', parent })
  }
}

function topicId(topic: number): string {
  return `t-${topic}`
}

function sectionId(topic: number): string {
  return `section-${Math.floor(topic / SECTION)}`
}

const ENDINGS = ['', '算法', '网络', '模型评估', '分布', '与优化', ' API']

type Fresh = { topic: number; parent: string | null; depth: number; hours: number }

function topicOf({ topic, parent, depth, hours }: Fresh): TopicAttributes {
  const zh = `${nameOf(topic)}${ENDINGS[topic % ENDINGS.length] ?? ''}`
  const en = `Topic ${topic}`
  return {
    label: zh,
    labels: { zh, en },
    aliases: [],
    kind: 'topic',
    parent,
    learn: true,
    depth,
    hours,
    x: 0,
    y: 0,
    sources: [{ outline: 'generated.md', line: topic + 1, column: 3, path: ['Generated', zh] }],
    definition: { zh: `${zh}：用样例说明的一个主题。`, en: `${en}: something to learn, made up.` }
  }
}

function addNeed(graph: TopicGraph, need: Need, topic: number): void {
  const { isRequired, isRedundant } = need
  const [source, target] = [topicId(need.topic), topicId(topic)]
  const en = `“${target}” builds on “${source}”.`
  graph.addEdgeWithKey(`${source}→${target}`, source, target, {
    strength: isRequired ? 'required' : 'helpful',
    confidence: isRequired ? 0.9 : 0.6,
    redundant: isRedundant,
    evidence: [
      {
        kind: 'mention',
        sentence: `「${target}」用到「${source}」。`,
        sentences: { zh: `「${target}」用到「${source}」。`, en },
        outline: 'generated.md',
        line: topic + 1
      }
    ]
  })
}
