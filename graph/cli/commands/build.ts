import { join } from 'node:path'
import { encodeGraph } from '../../file/encode-graph.ts'
import type { TopicGraph } from '../../file/topic-graph.ts'
import { CORE_NAME, DETAILS_NAME } from '../graph-names.ts'
import { outlineTextFiles } from '../outline-text-files.ts'
import { planRedirects } from '../plan-redirects.ts'
import { REDIRECTS_NAME, redirectsPath } from '../redirects-file.ts'
import { buildFrom, type Run, reportProblems } from '../run.ts'
import { writeWhole } from '../write-whole.ts'

/** `zhilu build`: writes both parts of the graph file and the outlines' texts, and says what became of ids that are gone. */
export async function build(run: Run): Promise<number> {
  const { args, stdout } = run
  const out = args.value('out') ?? 'public'
  const isUpdate = args.has('update-redirects')
  const built = await buildFrom(run, args.positionals, { isPlaced: true })
  const { graph, coasts, searchForms, concepts, redirects, folders } = built
  const path = isUpdate || folders.length === 1 ? redirectsPath(folders) : REDIRECTS_NAME
  const plan = planRedirects({ graph, redirects, path, out, isUpdate })
  if (reportProblems(run, built.told, plan.problems)) return 1
  const {
    core,
    details,
    build: id
  } = encodeGraph({
    graph,
    coasts,
    searchForms,
    concepts,
    redirects: new Map([...redirects, ...plan.added])
  })
  // The app reads the first part first, and refuses all that is of another build: so the first comes last.
  writeWhole([
    ...plan.files,
    { path: join(out, DETAILS_NAME), content: details },
    ...outlineTextFiles(built.texts, id, out),
    { path: join(out, CORE_NAME), content: core }
  ])
  const count = plan.added.size
  if (count > 0)
    stdout.write(`${count} ${count === 1 ? 'redirect' : 'redirects'} added to ${path}\n`)
  stdout.write(
    `${countKinds(graph)}; ${graph.size} prerequisites; ${core.length + details.length} bytes in ${out}\n`
  )
  return 0
}

function countKinds(graph: TopicGraph): string {
  const kinds = new Map<string, number>()
  graph.forEachNode((_, { kind }) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1))
  return ['area', 'chapter', 'section', 'topic', 'advice']
    .map((kind) => `${kind} ${kinds.get(kind) ?? 0}`)
    .join(', ')
}
