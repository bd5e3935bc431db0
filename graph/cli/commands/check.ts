import { type Build, readOutlines } from '../../pipeline.ts'
import type { OutlineInput } from '../../read/read-texts.ts'
import { explainItems } from '../explain-items.ts'
import { formatDisagreements } from '../format-disagreements.ts'
import { countProblems, formatProblems, isFailing, problemsAsJson } from '../print-problems.ts'
import { printable } from '../printable.ts'
import { problemLanguage } from '../problem-language.ts'
import { buildFrom, type Run, withProgress } from '../run.ts'
import { hasColours } from '../terminal.ts'

/** `zhilu check`: prints the problems; its exit code says whether any of them ends a run. */
export async function check(run: Run): Promise<number> {
  const { args, stdout, env } = run
  const built = await buildFrom(run, args.positionals, {
    isSearchable: false
  })
  const { graph, problems, outlines } = built
  const language = problemLanguage(args, env)
  if (args.has('json')) stdout.write(problemsAsJson(problems, language))
  else {
    if (args.has('explain')) stdout.write(await explained(run, outlines, built))
    if (args.has('disagreements')) stdout.write(printable(formatDisagreements(graph, args.lang)))
    const isColoured = hasColours(stdout, env)
    const listed = formatProblems(problems, { isColoured, language })
    stdout.write(`${listed}${countProblems(problems, language)}\n`)
  }
  return isFailing(problems, args.has('strict')) ? 1 : 0
}

/** NOTE: reads a second time: a finished graph no longer holds what was read as a note. */
async function explained(run: Run, outlines: OutlineInput[], built: Build): Promise<string> {
  const { trees } = await withProgress(run, (options) => readOutlines(outlines, options))
  return printable(explainItems(trees, built, run.args.lang))
}
