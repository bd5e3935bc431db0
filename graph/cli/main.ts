import { InputError } from '../input-error.ts'
import { parseArguments } from './parse-arguments.ts'
import { oneLine } from './printable.ts'
import type { Run } from './run.ts'
import type { Terminal } from './terminal.ts'
import { type CommandName, helpText } from './usage.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

type Runner = (run: Run) => Promise<number>

/** Each command is loaded when it is asked for: `--help` waits for none of them. */
const LOADERS: Record<CommandName, () => Promise<Runner>> = {
  build: async () => (await import('./commands/build.ts')).build,
  check: async () => (await import('./commands/check.ts')).check,
  route: async () => (await import('./commands/route.ts')).route,
  search: async () => (await import('./commands/search.ts')).search,
  explain: async () => (await import('./commands/explain.ts')).explain,
  repair: async () => (await import('./commands/repair.ts')).repair,
  export: async () => (await import('./commands/export.ts')).exportAs
}

/**
 * Runs the words after `zhilu` and gives back the exit code: 0 or 1 as the command says, 2 for wrong usage or an
 * input that cannot be used, with one line on stderr and nothing written.
 */
export async function main(words: string[], terminal: Terminal): Promise<number> {
  const { stdout, stderr } = terminal
  try {
    const args = parseArguments(words)
    if (args.has('version')) stdout.write(`${version()}\n`)
    else if (args.has('help')) stdout.write(helpText(args.command))
    else if (args.command === undefined) {
      stderr.write(helpText())
      return 2
    } else return await (await LOADERS[args.command]())({ args, ...terminal })
    return 0
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error
    stderr.write(`zhilu: ${oneLine(error.message)}\n`)
    return 2
  }
}
