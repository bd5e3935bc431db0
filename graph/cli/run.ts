import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Build, type BuildOptions, buildGraph } from '../pipeline.ts'
import type { Problem } from '../problems.ts'
import type { Redirects } from '../topics/redirects.ts'
import { loadFrequencies, loadLexicon } from './default-data.ts'
import type { Arguments } from './parse-arguments.ts'
import { formatProblems, isFailing, summariseProblems } from './print-problems.ts'
import { problemLanguage } from './problem-language.ts'
import { createProgress } from './progress.ts'
import { type Inputs, readInputs } from './read-inputs.ts'
import { readRedirects } from './redirects-file.ts'
import { hasColours, type Terminal } from './terminal.ts'

/** What a command works with: its arguments and the terminal. A command gives back its exit code. */
export type Run = Terminal & { args: Arguments }

/** The lexicon the options ask for. */
function lexiconOf({ args }: Pick<Run, 'args'>): Lexicon {
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

/**
 * A build with what it was made from, and what stands beside that. `told` are the problems to tell beside a result: who
 * asks something of the default outlines is not their author, and hears of errors only, unless `--strict` asks for more.
 */
export type BuildFromInputs = Build & Inputs & { redirects: Redirects; told: Problem[] }

/** Reads the outlines named and builds their graph; with positions only for what is to be drawn, without search forms only where no name is sought. */
export async function buildFrom(
  run: Run,
  positionals: string[],
  { isPlaced = false, isSearchable = true } = {}
): Promise<BuildFromInputs> {
  const inputs = await readInputs(positionals, run)
  const redirects = readRedirects(inputs.folders, run.args.maxBytes)
  const built = await withProgress(run, (options) =>
    buildGraph(inputs.outlines, { ...options, isPlaced, isSearchable })
  )
  const isAuthor = positionals.length > 0 || run.args.has('strict')
  const told = built.problems.filter(({ severity }) => isAuthor || severity === 'error')
  return { ...built, ...inputs, redirects, told }
}

/**
 * Prints problems on stderr: of outlines the first of each rule, of what the command itself found all. True when
 * `--strict` makes them end the run.
 */
export function reportProblems(
  { args, stderr, env }: Run,
  problems: Problem[],
  own: Problem[] = []
): boolean {
  const language = problemLanguage(args, env)
  const { listed, left } = summariseProblems(problems, language)
  const isColoured = hasColours(stderr, env)
  stderr.write(formatProblems([...listed, ...own], { isColoured, language }) + left)
  return args.has('strict') && isFailing([...problems, ...own], true)
}
