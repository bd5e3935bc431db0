import fc from 'fast-check'
import { DirectedGraph } from 'graphology'
import { EVIDENCE_KINDS, TIME_KINDS, TIME_UNITS } from '../../graph/file/encode-details.ts'
import type { Fact, TopicAttributes, TopicGraph } from '../../graph/file/topic-graph.ts'
import { GRAPH_VERSION } from '../../graph/file/topic-graph.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\ufeff线性代数', '\ud800', '__proto__', '𠮷\0"\\', '<script>')
)
const count = fc.integer({ min: 1, max: 100_000 })
const figure = fc.oneof(
  fc.integer({ min: 0, max: 400 }).map((n) => n / 10),
  fc.double({ min: 0, max: 1e9, noNaN: true })
)
const optional = { requiredKeys: [] as [] }
const bilingual = fc.record({ zh: text, en: text }, optional)
const texts = fc.array(text, { maxLength: 3 })
const outlines = ['a.md', 'b.md']
const outline = fc.constantFrom(...outlines)
const facts = fc.array(
  fc.record(
    { text, url: text, outline, line: count },
    { requiredKeys: ['text', 'outline', 'line'] }
  ),
  { maxLength: 2 }
) as fc.Arbitrary<Fact[]>
const evidence = fc.record(
  {
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    sentence: text,
    sentences: fc.record({ zh: text, en: text }),
    outline: text,
    line: count,
    concept: text
  },
  { requiredKeys: ['kind', 'sentence', 'sentences'] }
)

const attributes = fc.record(
  {
    label: text,
    labels: bilingual,
    aliases: texts,
    kind: fc.constantFrom('chapter', 'section', 'topic', 'advice'),
    parent: fc.constant(null),
    learn: fc.boolean(),
    depth: fc.nat(),
    hours: fc.option(figure),
    hoursRange: fc.tuple(figure, figure),
    x: fc.oneof(figure, fc.integer({ min: -5000, max: 5000 })),
    y: fc.double({ noNaN: true, noDefaultInfinity: true }),
    from: fc.constant('lexicon'),
    sources: fc.array(fc.record({ outline, line: count, column: count, path: texts }), {
      maxLength: 3
    }),
    resources: facts,
    projects: facts,
    times: fc.array(
      fc.record({
        kind: fc.constantFrom(...TIME_KINDS),
        low: figure,
        high: figure,
        unit: fc.constantFrom(...TIME_UNITS),
        text,
        outline: text,
        line: count
      }),
      { maxLength: 3 }
    ),
    definition: bilingual
  },
  {
    requiredKeys: [
      'label',
      'labels',
      'aliases',
      'kind',
      'parent',
      'learn',
      'depth',
      'hours',
      'x',
      'y',
      'sources'
    ]
  }
) as fc.Arbitrary<TopicAttributes>

const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9](?:[a-z0-9._-]{0,6}[a-z0-9])?$/),
  fc.stringMatching(/^[线性代数矩阵𠮷ｱ]{1,4}$/u)
)
const edge = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  attributes: fc.record(
    {
      strength: fc.constantFrom('required', 'helpful'),
      confidence: fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
      redundant: fc.boolean(),
      evidence: fc.array(evidence, { maxLength: 3 }),
      group: text
    },
    { requiredKeys: ['strength', 'confidence', 'redundant', 'evidence'] }
  )
})

/** Any graph a file must hold: odd strings, advice, groups, parents, no topic at all. Edges go up in a random order of topics. */
export const randomGraph: fc.Arbitrary<TopicGraph> = fc
  .record({
    topics: fc.uniqueArray(fc.record({ id, attributes, parent: fc.option(fc.nat()) }), {
      selector: (topic) => topic.id,
      maxLength: 12
    }),
    edges: fc.array(edge, { maxLength: 20 }),
    rejected: fc.array(
      fc.record({ source: text, target: text, sentence: text, blockedBy: texts }),
      { maxLength: 2 }
    ),
    disagreements: fc.array(fc.record({ a: text, b: text, aFirst: texts, bFirst: texts }), {
      maxLength: 2
    })
  })
  .map(({ topics, edges, rejected, disagreements }) => {
    const graph: TopicGraph = new DirectedGraph({ allowSelfLoops: false })
    const summaries = outlines.map((outline) => ({
      outline,
      title: outline,
      encoding: 'utf-8',
      repaired: 0
    }))
    graph.replaceAttributes({
      version: GRAPH_VERSION,
      outlines: summaries,
      rejected,
      disagreements
    })
    topics.forEach((topic, i) => {
      const parent =
        topic.parent === null || i === 0 ? null : (topics[topic.parent % i]?.id ?? null)
      const place = topic.attributes.kind === 'advice' ? { x: null, y: null } : {}
      graph.addNode(topic.id, { ...topic.attributes, ...place, parent })
    })
    for (const { from, to, attributes } of edges) {
      const [low, high] = [from % (topics.length || 1), to % (topics.length || 1)].sort(
        (a, b) => a - b
      )
      const [source, target] = [topics[low ?? 0]?.id, topics[high ?? 0]?.id]
      if (source && target && source !== target) graph.mergeEdge(source, target, attributes)
    }
    return graph
  })
