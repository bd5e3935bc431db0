#!/usr/bin/env node
import { main } from './cli/main.ts'
import { createStandardOutput } from './cli/standard-output.ts'

const { argv, env, stdin, stderr } = process

// npm runs scripts in the package's folder; a name on the command line is meant where it was typed.
if (env.npm_lifecycle_event === 'zhilu' && env.INIT_CWD) process.chdir(env.INIT_CWD)
// Nobody is left to be told.
stderr.on('error', () => process.exit())
const stdout = createStandardOutput(process.stdout, stderr)
process.exitCode = await main(argv.slice(2), { stdin, stdout, stderr, env })
