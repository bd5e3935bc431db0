import { join } from 'node:path'
import { EXPORT_FORMATS, findExportFormat } from '../../export/formats.ts'
import { exportGraphology } from '../../export/graphology.ts'
import { readOutlines } from '../../pipeline.ts'
import { writeOutline } from '../../topics/write-outline.ts'
import { readInputs } from '../read-inputs.ts'
import { buildFrom, type Run, reportProblems, withProgress } from '../run.ts'
import { UsageError } from '../usage-error.ts'
import { writeWhole } from '../write-whole.ts'

/** `zhilu export`: the graph, or the clean outlines, in another format. */
export async function exportAs(run: Run): Promise<number> {
  const name = run.args.value('to')
  if (name === undefined)
    throw new UsageError(
      `export needs a format: --to ${EXPORT_FORMATS.map((known) => known.name).join(' | ')}`
    )
  const found = findExportFormat(name)
  if ('problem' in found) throw new UsageError(found.problem)
  return found.format.name === 'markdown' ? exportMarkdown(run) : exportGraph(run)
}

async function exportGraph(run: Run): Promise<number> {
  const { graph, told } = await buildFrom(run, run.args.positionals, { isPlaced: true })
  if (reportProblems(run, told)) return 1
  const text = exportGraphology(graph)
  const out = run.args.value('out')
  if (out === undefined) run.stdout.write(text)
  else writeWhole([{ path: out, content: text }])
  return 0
}

/** One clean outline an input, named as the input is; on stdout one after the other. */
async function exportMarkdown(run: Run): Promise<number> {
  const { outlines } = await readInputs(run.args.positionals, run)
  const { trees, problems } = await withProgress(run, (options) => readOutlines(outlines, options))
  const out = run.args.value('out')
  const files = trees.map((tree) => ({
    path: join(out ?? '', `${tree.outline.replace(/\.[^./]+$/, '')}.md`),
    content: writeOutline(tree)
  }))
  if (out !== undefined) refuseRepeats(files.map(({ path }) => path))
  if (reportProblems(run, problems)) return 1
  if (out === undefined) run.stdout.write(files.map(({ content }) => content).join('\n'))
  else writeWhole(files, { within: out })
  return 0
}

/** Names that differ in case only are one file on many disks. */
function refuseRepeats(paths: string[]) {
  const seen = new Set<string>()
  for (const path of paths) {
    const key = path.normalize('NFC').toLowerCase()
    if (seen.has(key))
      throw new UsageError(`two outlines would be written to ${path}; export them one at a time`)
    seen.add(key)
  }
}
