import { columnsFromGraph } from '../../file/columns-from-graph.ts'
import { labelOf } from '../../file/label-of.ts'
import { createSearch } from '../../search/create-search.ts'
import { printable } from '../printable.ts'
import { buildFrom, type Run, reportProblems } from '../run.ts'
import { UsageError } from '../usage-error.ts'

const LIMIT = 20

/** `zhilu search`: the best topics for a query, best first. */
export async function search(run: Run): Promise<number> {
  const { args, stdout } = run
  const [query, ...outlines] = args.positionals
  if (query === undefined || query.trim() === '')
    throw new UsageError('search needs a query: zhilu search QUERY [outlines…]')
  const built = await buildFrom(run, outlines)
  if (reportProblems(run, built.told)) return 1
  const { columns } = columnsFromGraph(built)
  const { topics, text } = columns
  const results = createSearch(columns)
    .search(query, LIMIT)
    .map(({ topic, score, why }) => ({
      id: text(topics.id[topic] ?? 0),
      label: labelOf(columns, topic, args.lang),
      score,
      why
    }))
  if (args.has('json')) stdout.write(`${JSON.stringify(results, null, 2)}\n`)
  else
    for (const { id, label, score, why } of results)
      stdout.write(`${score.toFixed(2)}  ${printable(label)}  (${id})  ${why}\n`)
  return 0
}
