import fc from 'fast-check'
import { expect, it } from 'vitest'
import { namedTopics } from '../../graph/cli/former-topics.ts'
import type { GraphColumns } from '../../graph/file/columns.ts'
import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import type { TopicGraph } from '../../graph/file/topic-graph.ts'
import type { NamedTopic, Redirects } from '../../graph/topics/redirects.ts'
import { findMoves, followRedirect, joinRedirects } from '../../graph/topics/redirects.ts'
import type { Marks } from '../../src/progress/marks.ts'
import { say } from '../../src/progress/marks.ts'
import { marksOfGraph } from '../../src/progress/marks-of-graph.ts'
import { scopeOf } from '../../src/progress/scope.ts'
import { decodeMarks, encodeMarks } from '../../src/progress/stored-marks.ts'
import { decodeAddress } from '../../src/share/address.ts'
import { stateOfAddress } from '../../src/share/address-of-state.ts'
import { fingerprint } from '../../src/share/fingerprint.ts'
import { encodeFingerprints } from '../../src/share/fingerprint-list.ts'
import { initialState } from '../../src/store/state.ts'
import { idOf, isToLearn } from '../../src/store/topic-facts.ts'
import { buildTexts } from '../build-outlines.ts'
import { runs, seconds, tally } from './check-law.ts'

/** One topic as its author thinks of it, whatever it is called: its bullet's name, and names in brackets. */
type Entry = { name: string; aliases: string[] }

/** Chapters of sections of entries; generic titles stand in their section and stay there. */
type Section = { title: string; entries: Entry[]; generic: string[] }
type Author = { sections: Section[]; spare: string[] }

const WORDS = [
  ...[
    '松土',
    '播种',
    '覆膜',
    '滴灌',
    '嫁接',
    '修剪',
    '授粉',
    '疏果',
    '采收',
    '贮藏',
    '堆肥',
    '轮作'
  ],
  ...['Mulching', 'Grafting', 'Pruning saw', 'Drip line', 'Cold frame', 'Trellis', 'Compost bin'],
  ...[
    '温室',
    '苗床',
    '移栽',
    '间苗',
    '除草',
    '防霜',
    '遮阴',
    '育种',
    '选种',
    '浸种',
    '催芽',
    '压条'
  ],
  ...[
    '扦插',
    '分株',
    '换盆',
    '控水',
    '追肥',
    '摘心',
    '整枝',
    '套袋',
    '晾晒',
    '翻耕',
    '起垄',
    '开沟'
  ]
]
const SECTIONS = ['土壤', '果树', '蔬菜', '花卉', '工具棚', '水源']
const GENERIC = ['架构', '变体', '应用', '基础', 'Introduction']

const edit = fc.record({
  kind: fc.constantFrom(
    'insert',
    'move',
    'reorder',
    'rename',
    'split',
    'merge',
    'chapter',
    'generic'
  ),
  a: fc.nat(),
  b: fc.nat(),
  c: fc.nat()
})

const script = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 4 }),
  words: fc.shuffledSubarray(WORDS, { minLength: WORDS.length }),
  edits: fc.array(edit, { minLength: 1, maxLength: 5 })
})

type Script = typeof script extends fc.Arbitrary<infer Given> ? Given : never

function write({ sections }: Author): { text: string; lineOf: Map<Entry, number> } {
  const lines = ['# 园艺']
  const lineOf = new Map<Entry, number>()
  for (const { title, entries, generic } of sections) {
    lines.push(`## ${title}`)
    for (const entry of entries) {
      // A bracket gives another name where it translates; `同：` gives any.
      const isTranslation = (alias: string) => isHan(alias) !== isHan(entry.name)
      const [translation] = entry.aliases.filter(isTranslation)
      lineOf.set(entry, lines.push(`- ${entry.name}${translation ? `（${translation}）` : ''}`))
      for (const alias of entry.aliases)
        if (alias !== translation) lines.push(`  - 同：[[${alias}]]`)
    }
    for (const word of generic) lines.push(`- ${word}`)
  }
  return { text: `${lines.join('\n')}\n`, lineOf }
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text)

/** Changes the outline; what another entry takes over is told by `heirs`. */
function apply(
  author: Author,
  { kind, a, b, c }: { kind: string; a: number; b: number; c: number },
  heirs: Map<Entry, Entry>
) {
  const { sections, spare } = author
  const section = sections[a % sections.length]
  const other = sections[b % sections.length]
  const entry = section?.entries[c % section.entries.length]
  if (!section || !other) return
  if (kind === 'insert') {
    const name = spare.pop()
    if (name) section.entries.splice(c % (section.entries.length + 1), 0, { name, aliases: [] })
  } else if (kind === 'chapter') {
    const title = SECTIONS.find((word) => sections.every((known) => known.title !== word))
    const name = spare.pop()
    if (title && name)
      sections.splice(b % (sections.length + 1), 0, {
        title,
        entries: [{ name, aliases: [] }],
        generic: []
      })
  } else if (kind === 'generic') {
    const word = GENERIC[c % GENERIC.length] ?? ''
    if (!section.generic.includes(word)) section.generic.push(word)
  } else if (!entry) return
  else if (kind === 'move') {
    section.entries.splice(section.entries.indexOf(entry), 1)
    other.entries.push(entry)
  } else if (kind === 'reorder') section.entries.reverse()
  else if (kind === 'rename') {
    const name = spare.pop()
    if (!name) return
    entry.aliases = [entry.name, ...entry.aliases]
    entry.name = name
  } else if (kind === 'split') {
    // One part keeps the old name in brackets, the other is new.
    const [first, second] = [spare.pop(), spare.pop()]
    if (!first || !second) return
    section.entries.push({ name: second, aliases: [] })
    entry.aliases = [entry.name, ...entry.aliases]
    entry.name = first
  } else if (kind === 'merge') {
    const gone = other.entries.find((candidate) => candidate !== entry)
    if (!gone) return
    other.entries.splice(other.entries.indexOf(gone), 1)
    entry.aliases.push(gone.name, ...gone.aliases)
    heirs.set(gone, entry)
  }
}

/** What came of one script: links tried, links that led nowhere. */
type Score = { links: number; lost: number }

/** Plays a script; after each edit every link and mark made before is opened in the graph of that day. */
async function play({ sizes, words, edits }: Script): Promise<Score> {
  const author = firstDraft(sizes, [...words])
  const heirs = new Map<Entry, Entry>()
  const linkTo = new Map<Entry, string>()
  const score = { links: 0, lost: 0 }
  let redirects: Redirects = new Map()
  let before: NamedTopic[] = []
  let kept = encodeMarks(new Map())
  for (const change of [undefined, ...edits]) {
    if (change) apply(author, change, heirs)
    const { text, lineOf } = write(author)
    const { graph } = await buildTexts({ 'a.md': text }, undefined, false)
    redirects = updated(redirects, before, graph)
    before = namedTopics(graph)
    const { columns } = columnsFromGraph({ graph, redirects })
    const topicOf = (entry: Entry) => topicAt(graph, columns, lineOf.get(entry))
    const fresh = [...lineOf.keys()].filter((entry) => !linkTo.has(entry))
    for (const entry of fresh) {
      // Every line reads as a topic of its own.
      expect(topicOf(entry), text).toBeGreaterThanOrEqual(0)
      linkTo.set(entry, idOf(columns, topicOf(entry)))
    }
    kept = withMarks(kept, columns, fresh.map(topicOf))
    const reached = new Set<number>()
    for (const [entry, link] of linkTo) {
      const { topic } = opened(columns, `topic=${encodeURIComponent(link)}`)
      score.links++
      if (topic === null) score.lost++
      else {
        expect(topic, `${link} in ${text}`).toBe(topicOf(heirOf(entry, heirs)))
        if (isToLearn(columns, topic)) reached.add(topic)
      }
    }
    const list = encodeFingerprints([...linkTo.values()].map(fingerprint))
    expect(opened(columns, `known=${list}`).lent, text).toEqual(reached)
    const stored = decodeMarks(kept)
    expect(stored.kind === 'marks' && marksOfGraph(columns, stored.marks).known, text).toEqual(
      reached
    )
  }
  return score
}

function firstDraft(sizes: number[], spare: string[]): Author {
  const sections = sizes.map((size, i) => ({
    title: SECTIONS[i] ?? '',
    entries: Array.from({ length: size }, () => ({ name: spare.pop() ?? '', aliases: [] })),
    generic: i % 2 === 0 ? [GENERIC[0] ?? ''] : []
  }))
  return { sections, spare }
}

/** As `build --update-redirects` does it. */
function updated(redirects: Redirects, before: NamedTopic[], graph: TopicGraph): Redirects {
  const isTopic = (id: string) => graph.hasNode(id)
  const open = before.filter(({ id }) => followRedirect(id, redirects, isTopic) === undefined)
  return joinRedirects(redirects, findMoves(open, namedTopics(graph)).moved, isTopic)
}

function withMarks(kept: string, columns: GraphColumns, topics: number[]): string {
  const stored = decodeMarks(kept)
  const marks: Marks = stored.kind === 'marks' ? stored.marks : new Map()
  const sayings = topics.map((topic) => ({
    id: idOf(columns, topic),
    scope: scopeOf(columns, topic),
    isKnown: true
  }))
  return encodeMarks(say(marks, sayings, 0))
}

function opened(columns: GraphColumns, hash: string) {
  return stateOfAddress(columns, initialState, decodeAddress(hash))
}

function heirOf(entry: Entry, heirs: ReadonlyMap<Entry, Entry>): Entry {
  let heir = entry
  for (let next = heirs.get(heir); next; next = heirs.get(heir)) heir = next
  return heir
}

/** The topic that a line of the outline is part of, or −1. */
function topicAt(graph: TopicGraph, columns: GraphColumns, line: number | undefined): number {
  const id = graph.findNode((_, { sources }) => sources.some((source) => source.line === line))
  return id === undefined ? -1 : columns.topicById(id)
}

it(
  'links and marks reach their topic after any script of edits, and never another',
  async () => {
    const sum = { links: 0, lost: 0 }
    await fc.assert(
      fc.asyncProperty(script, async (given) => {
        const { links, lost } = await play(given)
        sum.links += links
        sum.lost += lost
      }),
      runs(150, 10_000)
    )
    tally(sum)
    expect(sum.lost / sum.links).toBeLessThanOrEqual(0.001)
  },
  seconds(120)
)
