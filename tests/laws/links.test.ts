import fc from 'fast-check'
import { expect, it } from 'vitest'
import { namedTopics } from '../../graph/cli/former-topics.ts'
import type { TopicGraph } from '../../graph/file/topic-graph.ts'
import {
  findMoves,
  followRedirect,
  joinRedirects,
  type Redirects
} from '../../graph/topics/redirects.ts'
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

/** The id of the topic that a line of the outline is part of. */
function idAt(graph: TopicGraph, line: number | undefined): string | undefined {
  return graph.findNode((_, { sources }) => sources.some((source) => source.line === line))
}

it(
  'links and marks reach their topic after any script of edits, and never another',
  async () => {
    let [links, lost] = [0, 0]
    await fc.assert(
      fc.asyncProperty(script, async ({ sizes, words, edits }) => {
        const spare = [...words]
        const author: Author = {
          spare,
          sections: sizes.map((size, i) => ({
            title: SECTIONS[i] ?? '',
            entries: Array.from({ length: size }, () => ({ name: spare.pop() ?? '', aliases: [] })),
            generic: i % 2 === 0 ? [GENERIC[0] ?? ''] : []
          }))
        }
        const heirs = new Map<Entry, Entry>()
        const linkTo = new Map<Entry, string>()
        let redirects: Redirects = new Map()
        let before: ReturnType<typeof namedTopics> = []
        for (const change of [undefined, ...edits]) {
          if (change) apply(author, change, heirs)
          const { text, lineOf } = write(author)
          const { graph } = await buildTexts({ 'a.md': text }, undefined, false)
          const now = namedTopics(graph)
          const isTopic = (id: string) => graph.hasNode(id)
          const { moved } = findMoves(
            before.filter(({ id }) => followRedirect(id, redirects, isTopic) === undefined),
            now
          )
          redirects = joinRedirects(redirects, moved, isTopic)
          before = now
          for (const [entry, line] of lineOf) {
            const id = idAt(graph, line)
            // Every line reads as a topic of its own.
            expect(id, text).toBeDefined()
            if (id !== undefined && !linkTo.has(entry)) linkTo.set(entry, id)
          }
          for (const [entry, link] of linkTo) {
            let heir = entry
            for (let next = heirs.get(heir); next; next = heirs.get(heir)) heir = next
            const id = isTopic(link) ? link : followRedirect(link, redirects, isTopic)
            links++
            if (id === undefined) lost++
            else expect(id, `${link} in ${text}`).toBe(idAt(graph, lineOf.get(heir)))
          }
        }
      }),
      runs(600)
    )
    tally({ links, lost })
    expect(lost / links).toBeLessThanOrEqual(0.001)
  },
  seconds(120)
)
