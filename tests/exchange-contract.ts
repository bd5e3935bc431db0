/** The parts of an exchange graph this checker looks at; whatever is missing is a breach, never a crash. */
type Exchange = {
  options?: { type?: unknown; multi?: unknown; allowSelfLoops?: unknown }
  attributes?: Record<string, unknown>
  nodes: { key: string; attributes: Fields }[]
  edges: { key: string; source: string; target: string; attributes: Fields }[]
}
type Fields = Record<string, unknown>

const KINDS = ['area', 'chapter', 'section', 'topic', 'advice']
const EVIDENCE = ['stated', 'lexicon', 'name', 'applies', 'mention', 'parent', 'run', 'votes']
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)|^(?:index|__proto__|constructor)$/
const ID = /^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,62}[\p{L}\p{N}])?$/u

/** Everything in which an exchange graph (its JSON text) breaks the contract, as sentences; empty when it keeps it. */
export function exchangeBreaches(json: string): string[] {
  const graph = JSON.parse(json) as Exchange
  const byId = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes]))
  return [
    ...graphBreaches(graph),
    ...graph.nodes.flatMap((node) => nodeBreaches(node, byId)),
    ...hierarchyBreaches(graph.nodes, byId),
    ...graph.edges.flatMap((edge) => edgeBreaches(edge, byId)),
    ...groupBreaches(graph.edges),
    ...depthBreaches(graph, byId)
  ]
}

function graphBreaches({ options, attributes = {}, nodes, edges }: Exchange): string[] {
  const keys = nodes.map(({ key }) => key)
  const edgeKeys = edges.map(({ key }) => key)
  return says([
    ['the options name no simple directed graph', !isSimpleDirected(options)],
    ...['version', 'outlines', 'rejected', 'disagreements'].map(
      (name): Finding => [`the graph lacks ${name}`, attributes[name] === undefined]
    ),
    ['an outline lacks its name, title or encoding', !list(attributes.outlines).every(isSummary)],
    ['a rejected edge does not say what blocked it', !list(attributes.rejected).every(isRejection)],
    ['nodes are not in the order of their keys', !isSorted(keys)],
    ['edges are not in the order of their keys', !isSorted(edgeKeys)],
    ['an id stands twice', new Set(keys.map((key) => key.toLowerCase())).size < keys.length],
    ['an edge stands twice', new Set(edgeKeys).size < edgeKeys.length]
  ])
}

function nodeBreaches(
  { key, attributes: a }: Exchange['nodes'][number],
  byId: Map<string, Fields>
) {
  const isAdvice = a.kind === 'advice'
  const sources = list(a.sources)
  const isPlaced = Number.isFinite(a.x) && Number.isFinite(a.y)
  return says([
    [`${key} is no id of the agreed form`, !isId(key)],
    [`${key} lacks a label`, typeof a.label !== 'string' || a.label === ''],
    [`${key} lacks names in a language`, Object.values(a.labels ?? {}).length === 0],
    [`${key} has aliases that are no list`, !Array.isArray(a.aliases)],
    [
      `${key} lists its own label as an alias`,
      Array.isArray(a.aliases) && a.aliases.includes(a.label)
    ],
    [`${key} is of no known kind`, !KINDS.includes(String(a.kind))],
    [`${key} lies in an unknown group`, a.parent !== null && !byId.has(String(a.parent))],
    [`${key}, an area, lies in a group`, a.kind === 'area' && a.parent !== null],
    [
      `${key} is a step though it is no topic`,
      (a.kind === 'area' || isAdvice) && a.learn !== false
    ],
    [`${key}, a topic, is no step`, a.kind === 'topic' && a.learn !== true],
    [`${key} is no step but takes hours`, a.learn === false && a.hours !== null],
    [`${key} takes no hours that add up`, a.hours !== null && !(Number(a.hours) > 0)],
    [`${key}, advice, has a place`, isAdvice && (a.x !== null || a.y !== null)],
    [`${key} has no place`, !isAdvice && !isPlaced],
    [`${key} comes from nowhere`, sources.length === 0 && a.from !== 'lexicon'],
    [`${key} has a source without a place`, !sources.every(isSource)],
    [`${key} has sources out of order`, !isSorted(sources.map(sourceKey))]
  ])
}

function hierarchyBreaches(nodes: Exchange['nodes'], byId: Map<string, Fields>): string[] {
  const members = new Map<string, Fields[]>()
  for (const { attributes } of nodes)
    if (typeof attributes.parent === 'string')
      members.set(attributes.parent, [...(members.get(attributes.parent) ?? []), attributes])
  return nodes.flatMap(({ key, attributes: { kind } }) => {
    const inside = (members.get(key) ?? []).filter((member) => member.kind !== 'advice')
    return says([
      [`${key}, a topic, contains others`, kind === 'topic' && inside.length > 0],
      [`${key} is a ${kind} without members`, isGroup(kind) && inside.length === 0],
      [`${key} lies inside itself`, liesInItself(key, byId)]
    ])
  })
}

function edgeBreaches(edge: Exchange['edges'][number], byId: Map<string, Fields>): string[] {
  const { key, source, target, attributes: a } = edge
  const ends = [source, target].map((id) => byId.get(id))
  const evidence = list(a.evidence)
  const isVouched = evidence.some(({ kind }) => kind === 'stated' || kind === 'lexicon')
  return says([
    [`${key} is not named after its ends`, key !== `${source}→${target}`],
    [`${key} needs itself`, source === target],
    [`${key} ends in an unknown topic`, ends.includes(undefined)],
    [`${key} touches advice`, ends.some((end) => end?.kind === 'advice')],
    [`${key} is neither required nor helpful`, !/^(?:required|helpful)$/.test(String(a.strength))],
    [`${key} has no confidence`, !(Number(a.confidence) > 0 && Number(a.confidence) <= 1)],
    [`${key} does not say whether it is redundant`, typeof a.redundant !== 'boolean'],
    [`${key} has no evidence with a sentence in both languages`, !isEvidence(evidence)],
    [
      `${key} is required without being sure`,
      a.strength === 'required' && Number(a.confidence) < 0.8 && !isVouched
    ]
  ])
}

function groupBreaches(edges: Exchange['edges']): string[] {
  const targets = new Map<unknown, string[]>()
  for (const { target, attributes } of edges)
    if (attributes.group !== undefined)
      targets.set(attributes.group, [...(targets.get(attributes.group) ?? []), target])
  return [...targets].flatMap(([group, own]) =>
    says([
      [`${String(group)} offers no choice`, own.length < 2],
      [`${String(group)} has several targets`, new Set(own).size > 1]
    ])
  )
}

/** Removes what nothing comes before, again and again: what is left goes in a circle. */
function depthBreaches({ nodes, edges }: Exchange, byId: Map<string, Fields>): string[] {
  const depth = new Map(nodes.map(({ key }) => [key, 0]))
  const before = new Map(nodes.map(({ key }) => [key, 0]))
  const after = new Map<string, Exchange['edges']>()
  for (const edge of edges) {
    before.set(edge.target, (before.get(edge.target) ?? 0) + 1)
    after.set(edge.source, [...(after.get(edge.source) ?? []), edge])
  }
  const ready = [...before].filter(([, count]) => count === 0).map(([id]) => id)
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    before.delete(at)
    for (const { target, attributes } of after.get(at) ?? []) {
      const longer = attributes.strength === 'required' ? (depth.get(at) ?? 0) + 1 : 0
      depth.set(target, Math.max(depth.get(target) ?? 0, longer))
      const left = (before.get(target) ?? 0) - 1
      before.set(target, left)
      if (left === 0) ready.push(target)
    }
  }
  if (before.size > 0)
    return [`prerequisites go in a circle among ${[...before.keys()].join(', ')}`]
  return [...depth].flatMap(([id, length]) =>
    byId.get(id)?.kind === 'advice' || byId.get(id)?.depth === length
      ? []
      : [`${id} has depth ${String(byId.get(id)?.depth)}, its longest chain is ${length}`]
  )
}

type Finding = [sentence: string, isBreach: boolean]

const says = (findings: Finding[]): string[] =>
  findings.filter(([, isBreach]) => isBreach).map(([sentence]) => sentence)

const list = (value: unknown): Fields[] => (Array.isArray(value) ? value : [])
const isSorted = (keys: string[]): boolean =>
  keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') <= key)
const isGroup = (kind: unknown): boolean => kind === 'chapter' || kind === 'section'
const isSummary = (entry: Fields): boolean =>
  Boolean(entry.outline && entry.title && entry.encoding)
const isId = (key: string): boolean =>
  ID.test(key) && !RESERVED.test(key) && key === key.normalize('NFC').toLowerCase()

function isSimpleDirected(options: Exchange['options']): boolean {
  return options?.type === 'directed' && options.multi === false && options.allowSelfLoops === false
}

function isRejection({ source, target, sentence, blockedBy }: Fields): boolean {
  return Boolean(source && target && sentence) && list(blockedBy).length > 0
}

function isSource({ outline, line, column, path }: Fields): boolean {
  return Boolean(outline) && Number(line) >= 1 && Number(column) >= 1 && list(path).length > 1
}

function sourceKey({ outline, line, column }: Fields): string {
  return [outline, String(line).padStart(9, '0'), String(column).padStart(9, '0')].join('\0')
}

function isEvidence(evidence: Fields[]): boolean {
  return (
    evidence.length > 0 &&
    evidence.every(({ kind, sentence, sentences }) => {
      const { zh, en } = (sentences ?? {}) as Fields
      return EVIDENCE.includes(String(kind)) && Boolean(sentence && zh && en)
    })
  )
}

function liesInItself(key: string, byId: Map<string, Fields>): boolean {
  const seen = new Set<unknown>()
  for (let at: unknown = key; typeof at === 'string'; at = byId.get(at)?.parent) {
    if (seen.has(at)) return true
    seen.add(at)
  }
  return false
}
