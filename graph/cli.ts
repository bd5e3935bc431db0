#!/usr/bin/env node
import { build } from './cli/commands/build.ts'
import { check } from './cli/commands/check.ts'
import { explain } from './cli/commands/explain.ts'
import { exportAs } from './cli/commands/export.ts'
import { repair } from './cli/commands/repair.ts'
import { route } from './cli/commands/route.ts'
import { search } from './cli/commands/search.ts'
import { parseArguments } from './cli/parse-arguments.ts'
import type { Run } from './cli/run.ts'
import { type CommandName, helpText } from './cli/usage.ts'
import { UsageError } from './cli/usage-error.ts'
import { version } from './cli/version.ts'
import { InputError } from './input-error.ts'

const RUNNERS: Record<CommandName, (run: Run) => Promise<number>> = {
  build,
  check,
  route,
  search,
  explain,
  repair,
  export: exportAs
}

process.exitCode = await main(process.argv.slice(2))

/** Runs one command; 0 or 1 as it says, 2 for wrong usage or an input that cannot be used. */
async function main(words: string[]): Promise<number> {
  // A reader that stops early (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  )
  try {
    const args = parseArguments(words)
    if (args.has('version')) return print(`${version()}\n`)
    if (args.has('help') || args.command === undefined)
      return print(helpText(args.command)) || (args.has('help') ? 0 : 2)
    return await RUNNERS[args.command]({ args, stdout: process.stdout, stderr: process.stderr })
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error
    process.stderr.write(`zhilu: ${error.message}\n`)
    return 2
  }
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}
