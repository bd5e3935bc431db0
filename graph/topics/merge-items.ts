import type { Concept } from '../lexicon/lexicon.ts'
import type { Problems } from '../problems.ts'
import { foldName } from './fold-name.ts'
import { isGenericTitle } from './generic-titles.ts'
import { allItems, type Item, type ItemTree, type Statement } from './item.ts'
import type { KnownNames } from './known-names.ts'
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

export type Meanings = { list: Meaning[]; meaningOf: ReadonlyMap<Item, Meaning> }

/**
 * Merges items across outlines: by sense, then by the aliases that brackets teach, then as the authors state.
 * Independent of the order of outlines.
 */
export function mergeItems(trees: ItemTree[], known: KnownNames, problems: Problems): Meanings {
  const senses = new Map<Item, Sense>()
  for (const tree of trees)
    for (const [item, sense] of findSenses(tree.root, known)) senses.set(item, sense)
  const union = new UnionFind()
  joinByAliases(senses, union)
  joinByStatement(senses, known, union, problems)
  return collectMeanings(trees, senses, union)
}

/** A bracket alias joins the topic that bears it as a name, unless two topics claim it or it has a sense of its own. */
function joinByAliases(senses: Map<Item, Sense>, union: UnionFind) {
  const claims = new Map<string, Set<string>>()
  for (const [item, sense] of senses) {
    if (sense.isScoped && !sense.concept) continue
    for (const alias of item.aliases) {
      if (isGenericTitle(alias)) continue
      const key = `name:${foldName(alias)}`
      claims.set(key, (claims.get(key) ?? new Set()).add(sense.key))
    }
  }
  for (const [key, claimants] of claims) {
    const [only] = claimants
    if (claimants.size === 1 && only) union.union(only, key)
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
        if (statement.key === 'same' && !isOne) union.union(sense.key, keyOfName(name))
        if (statement.key === 'different' && isOne)
          senses.set(item, {
            key: `${(item.parent && senses.get(item.parent)?.key) ?? 'outline'}/${foldName(item.title)}`,
            isScoped: true,
            scope: item.parent
          })
        if (isOne === (statement.key === 'different'))
          reportStatement(item, statement, name, problems)
      }
}

function reportStatement(item: Item, statement: Statement, name: string, problems: Problems) {
  if (statement.key !== 'same' && statement.key !== 'different') return
  const isSame = statement.key === 'same'
  problems.add({
    rule: 'author-decides',
    severity: 'note',
    at: statement,
    message: `\`${item.title}\` and \`${name}\` are ${isSame ? 'one topic' : 'two topics'}, as stated here, although their names say ${isSame ? 'two' : 'one'}`,
    help: 'nothing to do; remove the line to let the names decide'
  })
}

function collectMeanings(trees: ItemTree[], senses: Map<Item, Sense>, union: UnionFind): Meanings {
  const byKey = new Map<string, Meaning>()
  const meaningOf = new Map<Item, Meaning>()
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
      meaning.concept ??= sense.concept
      meaning.area ??= sense.area
      meaning.isScoped &&= sense.isScoped
      byKey.set(key, meaning)
      meaningOf.set(item, meaning)
    }
  return { list: [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1)), meaningOf }
}
