import type { Concept } from '../lexicon/lexicon.ts'
import type { Problems } from '../problems.ts'
import { undressed } from './decoration.ts'
import { foldName } from './fold-name.ts'
import { isGenericTitle } from './generic-titles.ts'
import { allItems, type Item, type ItemTree, type Statement } from './item.ts'
import type { KnownNames } from './known-names.ts'
import type { Merge } from './merge.ts'
import { isPlainSlip, type Named, NearSpellings } from './near-spelling.ts'
import { partMeanings } from './part-meanings.ts'
import { findSenses, type Sense } from './senses.ts'
import { UnionFind } from './union-find.ts'

/** The items of all outlines that mean one thing. */
export type Meaning = {
  key: string
  items: Item[]
  concept: Concept | undefined
  /** Lexicon area it stands for, if it is one. */
  area: string | undefined
  isAdvice: boolean
  isScoped: boolean
  scope: Item | undefined
}

/** All meanings, that of every item, and why each item is part of it. */
export type Meanings = {
  list: Meaning[]
  meaningOf: ReadonlyMap<Item, Meaning>
  merges: Merge[]
}

/**
 * Merges items across outlines by union-find over their senses, surest reason first: by sense, then by the aliases that
 * brackets teach, by words that only decorate, then by near spellings; what the authors state wins. Independent of the order of outlines.
 */
export function mergeItems(trees: ItemTree[], known: KnownNames, problems: Problems): Meanings {
  const senses = new Map<Item, Sense>()
  for (const tree of trees)
    for (const [item, sense] of findSenses(tree.root, known)) senses.set(item, sense)
  partMeanings(senses)
  const union = new UnionFind()
  joinByAliases(senses, union)
  joinByDecoration(senses, union)
  joinByNearSpelling(senses, known, union)
  joinByStatement(senses, known, union, problems)
  return collectMeanings(trees, senses, known, union)
}

/** A bracket alias joins the topic that bears it as a name, unless two topics claim it or it has a sense of its own. */
function joinByAliases(senses: Map<Item, Sense>, union: UnionFind) {
  const claims = new Map<string, Set<string>>()
  const teachers = new Map<string, Item>()
  for (const [item, sense] of senses) {
    if (sense.isScoped && !sense.concept) continue
    for (const alias of item.aliases) {
      if (isGenericTitle(alias)) continue
      const key = `name:${foldName(alias)}`
      claims.set(key, (claims.get(key) ?? new Set()).add(sense.key))
      teachers.set(key, item)
    }
  }
  const taught = new Map<string, string>()
  for (const [key, claimants] of claims) {
    const [only] = claimants
    if (claimants.size !== 1 || !only) continue
    union.union(only, key)
    taught.set(key, teachers.get(key)?.title ?? '')
  }
  for (const [item, sense] of senses) {
    const name = taught.get(sense.key)
    if (name !== undefined) senses.set(item, { ...sense, reason: 'bracket', name })
  }
}

/**
 * 面包入门 in one outline is 面包 in another; in an outline that has both, they are two. What the lexicon knows is
 * undressed before, by more words than these.
 */
function joinByDecoration(senses: Map<Item, Sense>, union: UnionFind) {
  const outlinesByKey = new Map<string, Set<string>>()
  for (const [{ outline }, { key }] of senses)
    outlinesByKey.set(key, (outlinesByKey.get(key) ?? new Set()).add(outline))
  for (const [item, sense] of senses) {
    const plain = sense.reason === 'name' && !item.isAdvice ? undressed(item.title) : undefined
    if (plain === undefined || isGenericTitle(plain)) continue
    const outlines = outlinesByKey.get(`name:${foldName(plain)}`)
    if (!outlines || outlines.has(item.outline)) continue
    union.union(`name:${foldName(plain)}`, sense.key)
    senses.set(item, { ...sense, reason: 'decoration', name: plain })
  }
}

/** An outline in which so many items are concepts is about the lexicon's field: its slips may mean the lexicon's names. */
const LEAST_CONCEPTS = 3

/**
 * A title that stands once is what a name a plain slip away means, where several items elsewhere bear that, or the lexicon
 * of the outline's field. Names that stand in one list are two.
 */
function joinByNearSpelling(senses: Map<Item, Sense>, known: KnownNames, union: UnionFind) {
  const counts = new Map<string, number>()
  const concepts = new Map<string, number>()
  for (const [{ outline }, { key, concept }] of senses) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (concept) concepts.set(outline, (concepts.get(outline) ?? 0) + 1)
  }
  const open = [...senses].filter(([item, sense]) => isOpenToNear(item, sense, counts))
  const near = new NearSpellings(
    trustedNames(senses, counts, known),
    open.map(([{ title }]) => title)
  )
  const keysByList = new Map<Item, Set<string>>()
  const listKeys = (parent: Item | undefined): Set<string> => {
    if (!parent) return new Set()
    const keys =
      keysByList.get(parent) ??
      new Set(parent.children.flatMap((child) => senses.get(child)?.key ?? []))
    keysByList.set(parent, keys)
    return keys
  }
  for (const [item, sense] of open) {
    const isOfField = (concepts.get(item.outline) ?? 0) >= LEAST_CONCEPTS
    const found = near.find(
      item.title,
      ({ key, text }) =>
        key !== sense.key &&
        isPlainSlip(item.title, text) &&
        !listKeys(item.parent).has(key) &&
        (isOfField || !key.startsWith('concept:'))
    )
    if (!found) continue
    union.union(found.key, sense.key)
    senses.set(item, { ...sense, reason: 'near-spelling', name: found.text })
  }
}

/** A name that stands once, and is not told apart by its author. */
function isOpenToNear(item: Item, sense: Sense, counts: ReadonlyMap<string, number>): boolean {
  return (
    sense.reason === 'name' &&
    counts.get(sense.key) === 1 &&
    !item.isAdvice &&
    !item.statements.some(({ key }) => key === 'different')
  )
}

type TrustedName = Named & { key: string }

function* trustedNames(
  senses: ReadonlyMap<Item, Sense>,
  counts: ReadonlyMap<string, number>,
  known: KnownNames
): Generator<TrustedName> {
  for (const { id, in: sections, zh, en, aliases } of known.lexicon.concepts.values())
    for (const text of sections.length > 0 ? aliases : [zh, en, ...aliases])
      yield { text, folded: foldName(text), key: `concept:${id}` }
  const told = new Set<string>()
  for (const [{ title }, { key, reason }] of senses)
    if (reason === 'name' && (counts.get(key) ?? 0) > 1 && !told.has(key)) {
      told.add(key)
      yield { text: title, folded: foldName(title), key }
    }
}

/** `同：[[X]]` joins, whatever the names say; `不同：[[X]]` parts the item from X and keeps it with its section. */
function joinByStatement(
  senses: Map<Item, Sense>,
  known: KnownNames,
  union: UnionFind,
  problems: Problems
) {
  const keyOfName = (name: string) => {
    const concept = known.conceptByPlainName.get(foldName(name))
    return concept ? `concept:${concept.id}` : `name:${foldName(name)}`
  }
  for (const [item, sense] of senses)
    for (const statement of item.statements)
      for (const name of statement.groups.flat()) {
        const isOne = union.find(sense.key) === union.find(keyOfName(name))
        if (statement.key === 'same' && !isOne) {
          union.union(sense.key, keyOfName(name))
          senses.set(item, { ...sense, reason: 'stated', name })
        }
        if (statement.key === 'different' && isOne)
          senses.set(item, {
            key: `${(item.parent && senses.get(item.parent)?.key) ?? 'outline'}/${foldName(item.title)}`,
            isScoped: true,
            scope: item.parent,
            reason: 'stated',
            name: item.title
          })
        if (isOne === (statement.key === 'different'))
          reportStatement(item, statement, name, problems)
      }
}

function reportStatement(item: Item, statement: Statement, name: string, problems: Problems) {
  if (statement.key !== 'same' && statement.key !== 'different') return
  problems.add({
    rule: 'author-decides',
    severity: 'note',
    at: statement,
    values: { kind: statement.key, title: item.title, name }
  })
}

function collectMeanings(
  trees: ItemTree[],
  senses: Map<Item, Sense>,
  known: KnownNames,
  union: UnionFind
): Meanings {
  const byKey = new Map<string, Meaning>()
  const meaningOf = new Map<Item, Meaning>()
  const merges: Merge[] = []
  for (const tree of trees)
    for (const item of allItems(tree.root)) {
      const sense = senses.get(item)
      if (!sense) continue
      const key = union.find(sense.key)
      const meaning = byKey.get(key) ?? {
        key,
        items: [],
        concept: undefined,
        area: undefined,
        isAdvice: item.isAdvice,
        isScoped: sense.isScoped,
        scope: sense.scope
      }
      meaning.items.push(item)
      meaning.concept ??= sense.concept ?? conceptOfKey(key, known)
      meaning.area ??= sense.area
      meaning.isScoped &&= sense.isScoped
      byKey.set(key, meaning)
      meaningOf.set(item, meaning)
      const { outline, line, column, title, path } = item
      merges.push({ outline, line, column, title, path, name: sense.name, reason: sense.reason })
    }
  const list = [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  return { list, meaningOf, merges }
}

/** The concept a set of senses stands for, though no item bears its name: a statement or a near spelling led to it. */
function conceptOfKey(key: string, { lexicon }: KnownNames): Concept | undefined {
  return key.startsWith('concept:') ? lexicon.concepts.get(key.slice('concept:'.length)) : undefined
}
