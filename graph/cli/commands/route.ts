import { routeToIcs } from '../../export/route-ics.ts'
import { routeToMarkdown } from '../../export/route-markdown.ts'
import { columnsFromGraph } from '../../file/columns-from-graph.ts'
import { findAlternatives } from '../../route/find-alternatives.ts'
import { findRoute } from '../../route/find-route.ts'
import { planRoute } from '../../route/plan-route.ts'
import { type AskedRoute, answerOf, notesOf } from '../answer-route.ts'
import type { Arguments } from '../parse-arguments.ts'
import { oneLine, printable } from '../printable.ts'
import { formatRoute, type RouteAnswer } from '../route-answer.ts'
import { parseRouteOptions, type RouteOptions } from '../route-options.ts'
import { buildFrom, type Run, reportProblems } from '../run.ts'
import { createTopicResolver, type TopicResolver } from '../topic-number.ts'
import { UsageError } from '../usage-error.ts'

/** `zhilu route`: what to learn, in which order. */
export async function route(run: Run): Promise<number> {
  const { args, stdout, stderr } = run
  if (args.values('to').length === 0)
    throw new UsageError('route needs a target: zhilu route --to TOPIC')
  const options = parseRouteOptions(args)
  const built = await buildFrom(run, args.positionals)
  const { columns, details } = columnsFromGraph(built)
  const question = askedOf(args, createTopicResolver(columns, built.redirects))
  const found = findRoute(columns, question)
  const alternatives = args.has('alternatives')
    ? findAlternatives(columns, question, found)
    : undefined
  if (reportProblems(run, built.told)) return 1
  for (const name of question.unknown)
    stderr.write(`no topic is called \`${oneLine(name)}\`; it is left out of what you know\n`)
  stdout.write(write({ columns, details, question, route: found, alternatives }, options, run))
  return 0
}

/** The question in topic numbers, and the names given as known that no topic has. */
function askedOf(args: Arguments, resolver: TopicResolver): AskedRoute['question'] {
  const targets = [...new Set(args.values('to').map(resolver.need))]
  const from = args.value('from')
  const known = args.values('known').map((name) => ({ name, topic: resolver.find(name) }))
  return {
    targets,
    known: new Set(known.flatMap(({ topic }) => topic ?? [])),
    ...(from === undefined ? {} : { from: resolver.need(from) }),
    avoid: args.values('avoid').map(resolver.need),
    helpful: args.has('helpful'),
    withMembers: args.has('with-members'),
    unknown: known.flatMap(({ name, topic }) => (topic === undefined ? [name] : []))
  }
}

function write(
  asked: AskedRoute,
  options: RouteOptions,
  { args, now = () => new Date() }: Run
): string {
  const { columns, details, question, route } = asked
  const { hoursPerWeek, start, format } = options
  const { lang } = args
  const day = start === undefined ? {} : { start }
  const written = { columns, details, targets: question.targets, route, lang }
  const plan = hoursPerWeek ? planRoute(columns, route, { hoursPerWeek, ...day }) : undefined
  if (format === 'markdown') return routeToMarkdown({ ...written, ...(plan ? { plan } : {}) })
  if (format === 'ics' && plan) return routeToIcs({ ...written, plan, by: 'week', stamp: now() })
  const answer = answerOf(asked, lang, plan?.weeks.length)
  if (format === 'json') return asJson(answer)
  return printable(formatRoute(answer, notesOf(asked, lang), lang))
}

/** Keys in the agreed order. */
function asJson(answer: RouteAnswer): string {
  const { targets, steps, hours, weeks, spine, missing, unknown, ...asked } = answer
  const ordered = { targets, steps, hours, weeks, spine, missing, unknown, ...asked }
  return `${JSON.stringify(ordered, null, 2)}\n`
}
