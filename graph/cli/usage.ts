import type { ParseArgsConfig } from 'node:util'
import { EXPORT_FORMATS } from '../export/formats.ts'

type OptionsConfig = NonNullable<ParseArgsConfig['options']>

/** One command: what it does, its own options, and how its positionals are called. */
export type CommandUsage = { summary: string; synopsis: string; options: OptionsConfig }

/** Options every command takes. */
export const COMMON_OPTIONS = {
  lexicon: { type: 'string', multiple: true },
  'no-lexicon': { type: 'boolean' },
  'max-bytes': { type: 'string' },
  lang: { type: 'string' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' }
} as const satisfies OptionsConfig

export const COMMANDS = {
  build: {
    summary: 'write the graph file the app reads into DIR (public); say which ids are gone',
    synopsis: 'build [--out DIR] [--update-redirects] [outlines…]',
    options: { out: { type: 'string' }, 'update-redirects': { type: 'boolean' } }
  },
  check: {
    summary: 'report problems; exit 1 with any error (with --strict, any warning)',
    synopsis: 'check [--strict] [--explain] [--disagreements] [--json] [outlines…]',
    options: {
      explain: { type: 'boolean' },
      disagreements: { type: 'boolean' },
      json: { type: 'boolean' }
    }
  },
  route: {
    summary: 'what to learn, in which order, to get to a topic',
    synopsis:
      'route --to TOPIC [--to …] [--known TOPIC]… [--from TOPIC] [--avoid TOPIC]… [--helpful] [--with-members] [--alternatives] [--hours-per-week N [--start YYYY-MM-DD]] [--json | --format markdown|ics] [outlines…]',
    options: {
      to: { type: 'string', multiple: true },
      known: { type: 'string', multiple: true },
      from: { type: 'string' },
      avoid: { type: 'string', multiple: true },
      helpful: { type: 'boolean' },
      'with-members': { type: 'boolean' },
      alternatives: { type: 'boolean' },
      'hours-per-week': { type: 'string' },
      start: { type: 'string' },
      format: { type: 'string' },
      json: { type: 'boolean' }
    }
  },
  search: {
    summary: 'find topics by name, pinyin, alias or typo',
    synopsis: 'search QUERY [--json] [outlines…]',
    options: { json: { type: 'boolean' } }
  },
  explain: {
    summary: 'why A is, or is not, before B',
    synopsis: 'explain A B [--json] [outlines…]',
    options: { json: { type: 'boolean' } }
  },
  repair: {
    summary: 'print a text as read, mended',
    synopsis: 'repair FILE [--out FILE]',
    options: { out: { type: 'string' } }
  },
  export: {
    summary: 'write the graph, or the clean outlines, in another format',
    synopsis: 'export --to FORMAT [--out FILE|DIR] [outlines…]',
    options: { to: { type: 'string' }, out: { type: 'string' } }
  }
} as const satisfies Record<string, CommandUsage>

export type CommandName = keyof typeof COMMANDS

/** The help text: of one command, or of all. */
export function helpText(name?: CommandName): string {
  const commands = name ? [COMMANDS[name]] : Object.values(COMMANDS)
  const lines = commands.map(({ synopsis, summary }) => `  zhilu ${synopsis}\n      ${summary}`)
  return [
    '知路 Zhilu: from a pile of Markdown outlines to the way through them.',
    '',
    ...lines,
    '',
    'Outlines are files, folders (every .md below) or - for standard input; none = the default outlines.',
    'TOPIC is an id or any name of exactly one topic. One value an option; repeat it for more.',
    `FORMAT is ${EXPORT_FORMATS.map((format) => format.name).join(' or ')}.`,
    'Everywhere: --lexicon FILE, --no-lexicon, --max-bytes N, --lang zh|en, --strict, --help, --version; NO_COLOR.',
    ''
  ].join('\n')
}
