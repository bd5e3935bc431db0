import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Build, type BuildOptions, buildGraph } from '../pipeline.ts'
import type { Problem } from '../problems.ts'
import { loadFrequencies, loadLexicon } from './default-data.ts'
import type { Arguments } from './parse-arguments.ts'
import { formatProblems, isFailing } from './print-problems.ts'
import { createProgress } from './progress.ts'
import { readInputs } from './read-inputs.ts'

/** What a command works with: its arguments and the two streams. A command gives back its exit code. */
export type Run = { args: Arguments; stdout: NodeJS.WriteStream; stderr: NodeJS.WriteStream }

/** The lexicon the options ask for. */
export function lexiconOf({ args }: Run): Lexicon {
  return loadLexicon(args.values('lexicon'), !args.has('no-lexicon'))
}

/** Runs the pipeline's options with progress on the terminal; the progress line is gone afterwards. */
export async function withProgress<Result>(
  run: Run,
  work: (options: BuildOptions) => Promise<Result>
): Promise<Result> {
  const progress = createProgress(run.stderr)
  try {
    return await work({ lexicon: lexiconOf(run), loadFrequencies, onStep: progress.onStep })
  } finally {
    progress.end()
  }
}

/** Reads the outlines named and builds their graph. */
export async function buildFrom(run: Run, positionals: string[]): Promise<Build> {
  const inputs = readInputs(positionals, run.args.maxBytes)
  return withProgress(run, (options) => buildGraph(inputs, options))
}

/** Prints problems on stderr; true when `--strict` makes them end the run. */
export function reportProblems({ args, stderr }: Run, problems: Problem[]): boolean {
  stderr.write(formatProblems(problems, Boolean(stderr.isTTY) && !process.env.NO_COLOR))
  return args.has('strict') && isFailing(problems, true)
}
