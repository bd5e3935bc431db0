import { explainItems } from '../explain-items.ts'
import { formatProblems, isFailing } from '../print-problems.ts'
import { buildFrom, type Run } from '../run.ts'

/** `zhilu check`: prints the problems; its exit code says whether any of them ends a run. */
export async function check(run: Run): Promise<number> {
  const { args, stdout } = run
  const { graph, problems } = await buildFrom(run, args.positionals)
  if (args.has('json')) stdout.write(`${JSON.stringify(problems, null, 2)}\n`)
  else {
    if (args.has('explain')) stdout.write(explainItems(graph))
    if (args.has('disagreements'))
      for (const { a, b, aFirst, bFirst } of graph.getAttribute('disagreements'))
        stdout.write(`${a} ⇄ ${b}: ${aFirst.join(', ')} / ${bFirst.join(', ')}\n`)
    stdout.write(formatProblems(problems, Boolean(stdout.isTTY) && !process.env.NO_COLOR))
    stdout.write(`${problems.length} problems\n`)
  }
  return isFailing(problems, args.has('strict')) ? 1 : 0
}
