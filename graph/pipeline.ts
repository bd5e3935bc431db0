import type { TopicGraph } from './file/topic-graph.ts'
import { type Coasts, layoutGraph } from './layout/layout-graph.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { assembleGraph } from './prerequisites/assemble-graph.ts'
import { findPrerequisites } from './prerequisites/find-prerequisites.ts'
import { createProblems, type Problem, sortProblems } from './problems.ts'
import type { Outline } from './read/outline.ts'
import { parseOutline } from './read/parse-outline.ts'
import { type OutlineInput, readTexts } from './read/read-texts.ts'
import type { WordFrequencies } from './read/repair/word-frequencies.ts'
import { checkOutline } from './rules/check-outline.ts'
import { checkTypos } from './rules/likely-typo.ts'
import { checkOrphans } from './rules/orphan.ts'
import { searchForms } from './search/search-forms.ts'
import { addBridges } from './topics/add-bridges.ts'
import { collectItems } from './topics/collect-items.ts'
import { allItems, type ItemTree } from './topics/item.ts'
import { joinAreas } from './topics/join-areas.ts'
import { collectKnownNames, type KnownNames } from './topics/known-names.ts'
import type { Merge } from './topics/merge.ts'
import { mergeItems } from './topics/merge-items.ts'
import { nameTopics } from './topics/name-topics.ts'
import { outlineTitles } from './topics/outline-titles.ts'
import { placeTopics } from './topics/place-topics.ts'
import { refuseEmptyOutlines } from './topics/refuse-empty-outlines.ts'
import type { Topics } from './topics/topic.ts'

export type BuildOptions = {
  lexicon: Lexicon
  loadFrequencies: () => Promise<WordFrequencies>
  /** Told the step that begins, in the words of the README's pipeline. */
  onStep?: (step: BuildStep) => void
  /** False leaves every position at 0, for questions that need no map; true unless said. */
  isPlaced?: boolean
  /** False leaves out the forms that topics are searched by; true unless said. */
  isSearchable?: boolean
}

export type BuildStep = 'read' | 'topics' | 'prerequisites' | 'layout' | 'search'

/** A finished graph with what the graph file adds to it, and everything found on the way. */
export type Build = {
  graph: TopicGraph
  coasts: Coasts
  searchForms: Map<string, string[]>
  /** Ids of topics that the lexicon names. */
  concepts: Set<string>
  problems: Problem[]
  /** The outlines as read and mended, in the order of the graph's `outlines`. */
  texts: string[]
  /** Why each item is part of its topic. */
  merges: Merge[]
}

/** The outlines as items, before they are merged. */
export type ReadResult = { trees: ItemTree[]; problems: Problem[] }

/** Bytes of outlines → graph. The order of inputs makes no difference. Throws `InputError` for an input that cannot be used. */
export async function buildGraph(inputs: OutlineInput[], options: BuildOptions): Promise<Build> {
  const { lexicon, onStep = () => {}, isPlaced = true, isSearchable = true } = options
  const problems = createProblems()
  onStep('read')
  const { texts, trees, known } = await readItems(inputs, options, problems)
  onStep('topics')
  const meanings = mergeItems(trees, known, problems)
  const topics = nameTopics(meanings, lexicon, problems)
  placeTopics(trees, topics, lexicon)
  addBridges(topics, lexicon)
  onStep('prerequisites')
  const prerequisites = findPrerequisites(topics, lexicon, problems)
  joinAreas(topics, prerequisites.edges, lexicon)
  checkTypos(topics, lexicon, meanings.merges, problems)
  checkOrphans(topics, prerequisites.edges, problems)
  const graph = assembleGraph(trees, topics, prerequisites)
  onStep('layout')
  const coasts = isPlaced ? layoutGraph(graph).coasts : []
  onStep('search')
  return {
    graph,
    coasts,
    searchForms: isSearchable ? allSearchForms(graph) : new Map(),
    concepts: conceptsAmong(topics),
    problems: sortProblems(problems.list),
    texts: texts.map(({ text }) => text),
    merges: meanings.merges
  }
}

/** Bytes of outlines → item trees, for what needs no graph. */
export async function readOutlines(
  inputs: OutlineInput[],
  options: BuildOptions
): Promise<ReadResult> {
  const problems = createProblems()
  const { trees } = await readItems(inputs, options, problems)
  return { trees, problems: sortProblems(problems.list) }
}

async function readItems(
  inputs: OutlineInput[],
  { lexicon, loadFrequencies }: BuildOptions,
  problems: ReturnType<typeof createProblems>
) {
  const sorted = [...inputs].sort((a, b) => (a.outline < b.outline ? -1 : 1))
  const vocabulary = [...lexicon.concepts.values()].flatMap((concept) => [
    concept.zh,
    ...concept.aliases
  ])
  const texts = await readTexts(sorted, { vocabulary, loadFrequencies }, problems)
  const outlines = texts.map((text) => parseOutline(text, problems))
  const { trees, known } = collectAll(outlines, lexicon)
  for (const [i, tree] of trees.entries()) checkOutline(outlines[i] as Outline, tree, problems) // a tree an outline
  refuseEmptyOutlines(trees)
  return { texts, trees, known }
}

/** How often outlines are read again for names that composites yield; twice is enough for any author's outline. */
const MOST_READINGS = 4

/** Reads again: what one reading found to be a name helps the next to take composites apart. */
function collectAll(outlines: Outline[], lexicon: Lexicon) {
  const read = (known: KnownNames) => outlines.map((outline) => collectItems(outline, known))
  let known = collectKnownNames(lexicon, outlines.flatMap(outlineTitles))
  let trees = read(known)
  let items = trees.flatMap(({ root }) => allItems(root))
  for (let reading = 1; ; reading++) {
    const names = items.map((item) => item.title)
    const more = collectKnownNames(lexicon, names)
    // What reads with the same names reads the same.
    if (isSame(more.standing, known.standing)) return { trees, known: more }
    known = more
    trees = read(known)
    const next = trees.flatMap(({ root }) => allItems(root))
    if (next.length === items.length || reading === MOST_READINGS) return { trees, known }
    items = next
  }
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name))
}

function conceptsAmong({ byId }: Topics): Set<string> {
  return new Set([...byId].flatMap(([id, { concept }]) => (concept ? [id] : [])))
}

function allSearchForms(graph: TopicGraph): Map<string, string[]> {
  return new Map(
    graph.mapNodes((id, { label, labels, aliases }) => [
      id,
      searchForms([label, ...Object.values(labels), ...aliases])
    ])
  )
}
