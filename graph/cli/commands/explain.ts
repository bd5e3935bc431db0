import { bidirectional } from 'graphology-shortest-path/unweighted.js'
import { columnsFromGraph } from '../../file/columns-from-graph.ts'
import type { Evidence, Strength, TopicGraph } from '../../file/topic-graph.ts'
import { printable } from '../printable.ts'
import { buildFrom, type Run, reportProblems } from '../run.ts'
import { createTopicResolver } from '../topic-number.ts'
import { UsageError } from '../usage-error.ts'

type Link = {
  source: string
  target: string
  strength: Strength
  confidence: number
  evidence: Evidence[]
}

/** Why one topic is, or is not, before another. `links` are the edge itself, or the edges of a shortest path. */
type Explanation = {
  a: string
  b: string
  relation: 'direct' | 'path' | 'reverse' | 'rejected' | 'none' | 'same'
  links: Link[]
  /** Of a rejected edge: what spoke for it, and the path that blocked it. */
  sentence?: string
  blockedBy?: string[]
}

/** `zhilu explain A B`. */
export async function explain(run: Run): Promise<number> {
  const { args } = run
  const [first, second, ...outlines] = args.positionals
  if (first === undefined || second === undefined)
    throw new UsageError('explain needs two topics: zhilu explain A B [outlines…]')
  const built = await buildFrom(run, outlines)
  const { columns } = columnsFromGraph(built)
  const resolver = createTopicResolver(columns, built.redirects)
  const [a, b] = [resolver.need(first), resolver.need(second)].map((topic) =>
    columns.text(columns.topics.id[topic] ?? 0)
  ) as [string, string] // two in, two out
  if (reportProblems(run, built.told)) return 1
  const explanation = explainPair(built.graph, a, b)
  run.stdout.write(
    args.has('json')
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : printable(formatExplanation(explanation, built.graph, args.lang))
  )
  return 0
}

function explainPair(graph: TopicGraph, a: string, b: string): Explanation {
  if (a === b) return { a, b, relation: 'same', links: [] }
  if (graph.hasDirectedEdge(a, b)) return { a, b, relation: 'direct', links: [linkOf(graph, a, b)] }
  const rejected = graph
    .getAttribute('rejected')
    .find(({ source, target }) => source === a && target === b)
  if (rejected)
    return {
      a,
      b,
      relation: 'rejected',
      links: linksOf(graph, rejected.blockedBy),
      sentence: rejected.sentence,
      blockedBy: rejected.blockedBy
    }
  const path = bidirectional(graph, a, b)
  if (path) return { a, b, relation: 'path', links: linksOf(graph, path) }
  const back = bidirectional(graph, b, a)
  return back
    ? { a, b, relation: 'reverse', links: linksOf(graph, back) }
    : { a, b, relation: 'none', links: [] }
}

function linksOf(graph: TopicGraph, path: string[]): Link[] {
  return path
    .slice(1)
    .flatMap((id, i) =>
      graph.hasDirectedEdge(path[i], id) ? [linkOf(graph, path[i] ?? id, id)] : []
    )
}

function linkOf(graph: TopicGraph, source: string, target: string): Link {
  const { strength, confidence, evidence } = graph.getDirectedEdgeAttributes(source, target)
  return { source, target, strength, confidence, evidence }
}

const STRENGTHS = {
  zh: { required: '必需', helpful: '有益' },
  en: { required: 'required', helpful: 'helpful' }
}

const RELATIONS = {
  zh: {
    direct: '是直接先修',
    path: '是间接先修',
    reverse: '不在前面，反而依赖对方',
    rejected: '本应在前，但会成环，被拒绝',
    none: '与对方没有先修关系，没有任何依据把它们连起来',
    same: '是同一个主题'
  },
  en: {
    direct: 'is a direct prerequisite',
    path: 'is an indirect prerequisite',
    reverse: 'is not before it, but after it',
    rejected: 'would come first, but that would close a circle',
    none: 'has no prerequisite relation to it; no evidence of any kind joins them',
    same: 'is the same topic'
  }
}

const BLOCKED = { zh: '被这条路径挡住：', en: 'blocked by this path:' }

function formatExplanation(
  { a, b, relation, links, sentence }: Explanation,
  graph: TopicGraph,
  lang: 'zh' | 'en'
): string {
  const name = (id: string) =>
    graph.getNodeAttribute(id, 'labels')[lang] ?? graph.getNodeAttribute(id, 'label')
  const told = sentence === undefined ? '' : `  ${sentence}\n  ${BLOCKED[lang]}\n`
  const head = `${name(a)} → ${name(b)}: ${RELATIONS[lang][relation]}\n${told}`
  const body = links.map(({ source, target, strength, confidence, evidence }) => {
    const reasons = evidence.map(
      ({ kind, sentences, outline, line }) =>
        `    ${kind}: ${sentences[lang]}${outline ? ` (${outline}:${line ?? 1})` : ''}\n`
    )
    return `  ${name(source)} → ${name(target)}  ${STRENGTHS[lang][strength]}, ${confidence}\n${reasons.join('')}`
  })
  return head + body.join('')
}
