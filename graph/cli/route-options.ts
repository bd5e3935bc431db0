import { dayNumberOf } from '../route/calendar.ts'
import { type Arguments, positiveNumber } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

/** How a route is to be planned and printed. */
export type RouteOptions = {
  hoursPerWeek?: number
  start?: string
  format: 'text' | 'json' | 'markdown' | 'ics'
}

/** Reads the options of `zhilu route` that ask for no topic. Throws `UsageError` for what does not go together. */
export function parseRouteOptions(args: Arguments): RouteOptions {
  const hoursPerWeek = positiveNumber('hours-per-week', args.value('hours-per-week'))
  const start = args.value('start')
  if (start !== undefined && dayNumberOf(start) === undefined)
    throw new UsageError(`--start takes a day such as 2026-12-01, not \`${start}\``)
  if (start !== undefined && hoursPerWeek === undefined)
    throw new UsageError('--start needs --hours-per-week N')
  const format = formatOf(args)
  if (format === 'ics' && start === undefined)
    throw new UsageError('--format ics needs --hours-per-week N and --start YYYY-MM-DD')
  return {
    ...(hoursPerWeek === undefined ? {} : { hoursPerWeek }),
    ...(start === undefined ? {} : { start }),
    format
  }
}

function formatOf(args: Arguments): RouteOptions['format'] {
  const format = args.value('format')
  if (format === undefined) return args.has('json') ? 'json' : 'text'
  if (args.has('json')) throw new UsageError('--json and --format exclude each other')
  if (format === 'markdown' || format === 'ics') return format
  throw new UsageError(`--format is markdown or ics, not \`${format}\``)
}
