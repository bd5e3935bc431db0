import { parseArgs } from 'node:util'
import { COMMANDS, COMMON_OPTIONS, type CommandName } from './usage.ts'
import { UsageError } from './usage-error.ts'

export type Arguments = {
  command: CommandName | undefined
  positionals: string[]
  /** Value options by name, in the order given. */
  values(name: string): string[]
  value(name: string): string | undefined
  has(name: string): boolean
  lang: 'zh' | 'en'
  maxBytes: number
}

const DEFAULT_MAX_BYTES = 50 * 1024 * 1024

/** Parses the words after `zhilu`. Throws `UsageError` for what no command takes. */
export function parseArguments(words: string[]): Arguments {
  const [first, ...rest] = words
  const isCommand = first !== undefined && Object.hasOwn(COMMANDS, first)
  if (first !== undefined && !isCommand && !first.startsWith('-'))
    throw new UsageError(
      `unknown command \`${first}\`; the commands are ${Object.keys(COMMANDS).join(', ')}`
    )
  const command = isCommand ? (first as CommandName) : undefined
  const { values, positionals } = parse(isCommand ? rest : words, command)
  if (!command && positionals.length > 0)
    throw new UsageError(`name the command first: zhilu ${positionals[0]} …`)
  const all = (name: string): string[] =>
    [values[name]].flat().filter((value) => typeof value === 'string')
  const empty = Object.keys(values).find((name) => all(name).some((value) => value.trim() === ''))
  if (empty !== undefined) throw new UsageError(`--${empty} needs a value`)
  const lang = all('lang')[0] ?? 'zh'
  if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang is zh or en, not \`${lang}\``)
  return {
    command,
    positionals,
    values: all,
    value: (name) => all(name).at(-1),
    has: (name) => values[name] === true,
    lang,
    maxBytes: positiveNumber('max-bytes', all('max-bytes').at(-1)) ?? DEFAULT_MAX_BYTES
  }
}

function parse(
  args: string[],
  command: CommandName | undefined
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({
      args,
      options: { ...COMMON_OPTIONS, ...(command ? COMMANDS[command].options : {}) },
      allowPositionals: true
    })
  } catch (error) {
    throw new UsageError(`${reasonOf(error)}; see zhilu ${command ? `${command} ` : ''}--help`)
  }
}

/** What `parseArgs` found wrong, in one sentence. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const ambiguous = /^Option '([^']+)' argument is ambiguous/.exec(message)?.[1]
  if (ambiguous) return `${ambiguous} needs a value; write ${ambiguous}=-x where it starts with -`
  const short = /^Unknown option '(-[^-][^']*)'/.exec(message)?.[1]
  if (short) return `unknown option ${short}; put -- before names that start with -`
  return message.split(/\.?\s*\n|\. /)[0] ?? message
}

/** An option's value as a number above zero, or undefined where it is not given. */
export function positiveNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!Number.isFinite(number) || number <= 0)
    throw new UsageError(`--${name} takes a number above 0, not \`${value}\``)
  return number
}
