import type { TopicGraph } from '../graph/file/topic-graph.ts'
import { allItems, type Item, type ItemTree } from '../graph/topics/item.ts'

const COLUMNS = [
  'outline',
  'items',
  'areas',
  'chapters',
  'sections',
  'topics',
  'advice',
  'notes',
  'times',
  'resources',
  'projects'
]

/** The table of `graph/README.md`: how many items of each outline became what, and what else was read of it. */
export function kindsTable(trees: ItemTree[], graph: TopicGraph): string {
  const kindAt = new Map(
    graph.nodes().flatMap((id) => {
      const { kind, sources } = graph.getNodeAttributes(id)
      return sources.map((source): [string, string] => [placeOf(source), kind])
    })
  )
  const rows = trees.map((tree) => {
    const items = allItems(tree.root)
    const ofKind = (kind: string) =>
      items.filter((item) => kindAt.get(placeOf(item)) === kind).length
    const facts = (key: 'notes' | 'times' | 'resources' | 'projects') =>
      [tree.root, ...items].reduce((sum, item) => sum + item[key].length, 0)
    return [
      tree.outline,
      items.length,
      ...['area', 'chapter', 'section', 'topic', 'advice'].map(ofKind),
      ...(['notes', 'times', 'resources', 'projects'] as const).map(facts)
    ]
  })
  const lines = [COLUMNS, COLUMNS.map(() => '---'), ...rows]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

function placeOf({
  outline,
  line,
  column,
  path
}: Pick<Item, 'outline' | 'line' | 'column' | 'path'>) {
  return [outline, line, column, ...path].join('\0')
}
