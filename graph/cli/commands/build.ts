import { join } from 'node:path'
import { encodeGraph } from '../../file/encode-graph.ts'
import { buildFrom, type Run, reportProblems } from '../run.ts'
import { writeWhole } from '../write-whole.ts'

/** `zhilu build`: writes both parts of the graph file. */
export async function build(run: Run): Promise<number> {
  const { args, stdout } = run
  const { graph, coasts, searchForms, problems } = await buildFrom(run, args.positionals)
  if (reportProblems(run, problems)) return 1
  const { core, details } = encodeGraph({ graph, coasts, searchForms })
  const out = args.value('out') ?? 'public'
  writeWhole([
    { path: join(out, 'graph.details.bin'), content: details },
    { path: join(out, 'graph.core.bin'), content: core }
  ])
  const kinds = new Map<string, number>()
  graph.forEachNode((_, { kind }) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1))
  const counts = ['area', 'chapter', 'section', 'topic', 'advice'].map(
    (kind) => `${kind} ${kinds.get(kind) ?? 0}`
  )
  stdout.write(
    `${counts.join(', ')}; ${graph.size} prerequisites; ${core.length + details.length} bytes in ${out}\n`
  )
  return 0
}
