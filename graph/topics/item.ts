import type { Fact, TimeFact } from '../file/topic-graph.ts'
import type { Place } from '../place.ts'
import type { Decision } from './decision.ts'

/** Text that stands under an item and may mention topics. */
export type Mention = Place & { text: string }

/** What an author states about the item it stands under, or about the first topics of that heading. */
export type Statement = Place & {
  key: 'prerequisite' | 'helpful' | 'not-prerequisite' | 'same' | 'different' | 'hours'
  /** Names by either/or group: `A, B | C` has the groups [A], [B, C]. */
  groups: string[][]
  /** For `hours`: low and high; equal where one figure stands. */
  hours?: [number, number]
}

/** One heading, bullet or cell of an outline that names something, with its place and what stands under it. */
export type Item = Place & {
  title: string
  /** Other names in brackets: 奇异值分解（SVD）. */
  aliases: string[]
  /** From the outline's title to the item itself. */
  path: string[]
  parent: Item | undefined
  children: Item[]
  isHeading: boolean
  /** Advice is carried in the outline, but is nothing to learn. */
  isAdvice: boolean
  /** How it stands under its parent: as a part, or as something that uses it. */
  relation: 'member' | 'applies'
  notes: Mention[]
  mentions: Mention[]
  statements: Statement[]
  resources: Fact[]
  projects: Fact[]
  /** How long, how often or when, as the author says. */
  times: TimeFact[]
}

/** All items of one outline; `root` stands for the outline itself and is no item. */
export type ItemTree = {
  outline: string
  title: string
  encoding: string
  repaired: number
  tags: string[]
  date: string | undefined
  /** What was decided about composites and brackets, in the order of the text. */
  decisions: Decision[]
  root: Item
}

/** A new item under a parent, added to its children. */
export function addItem(parent: Item, title: string, at: Place, given: Partial<Item> = {}): Item {
  const item: Item = {
    ...createItem(title, at),
    path: [...parent.path, title],
    parent,
    isAdvice: parent.isAdvice,
    ...given
  }
  parent.children.push(item)
  return item
}

/** The root of an item tree. */
export function createRoot(outline: string, title: string): Item {
  return createItem(title, { outline, line: 1, column: 1 })
}

function createItem(title: string, { outline, line, column }: Place): Item {
  return {
    title,
    outline,
    line,
    column,
    aliases: [],
    path: [title],
    parent: undefined,
    children: [],
    isHeading: false,
    isAdvice: false,
    relation: 'member',
    notes: [],
    mentions: [],
    statements: [],
    resources: [],
    projects: [],
    times: []
  }
}

/** Every item below a root, parents before children, in the outline's order. Iterative: depth is the author's. */
export function allItems(root: Item): Item[] {
  const items: Item[] = []
  const open = [...root.children].reverse()
  for (let item = open.pop(); item; item = open.pop()) {
    items.push(item)
    for (let i = item.children.length - 1; i >= 0; i--) open.push(item.children[i] as Item) // i is in range
  }
  return items
}
