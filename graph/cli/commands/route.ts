import type { GraphColumns } from '../../file/columns.ts'
import { columnsFromGraph } from '../../file/columns-from-graph.ts'
import type { GraphDetails } from '../../file/details.ts'
import { findRoute, type Route } from '../../route/find-route.ts'
import { type Arguments, positiveNumber } from '../parse-arguments.ts'
import { oneLine, printable } from '../printable.ts'
import { formatRoute, type RouteAnswer } from '../route-answer.ts'
import { buildFrom, type Run, reportProblems } from '../run.ts'
import { createTopicResolver, type TopicResolver } from '../topic-number.ts'
import { UsageError } from '../usage-error.ts'

/** `zhilu route`: what to learn, in which order. */
export async function route(run: Run): Promise<number> {
  const { args, stdout, stderr } = run
  if (args.values('to').length === 0)
    throw new UsageError('route needs a target: zhilu route --to TOPIC')
  const hoursPerWeek = positiveNumber('hours-per-week', args.value('hours-per-week'))
  const built = await buildFrom(run, args.positionals)
  const { columns, details } = columnsFromGraph(built)
  const question = askedOf(args, createTopicResolver(columns, built.redirects))
  const found = findRoute(columns, question)
  if (reportProblems(run, built.told)) return 1
  const answer: RouteAnswer = {
    ...answerOf(found, columns, details, args.lang),
    targets: question.targets.map((topic) => columns.text(columns.topics.id[topic] ?? 0)),
    ...(hoursPerWeek === undefined ? {} : { weeks: found.hours / hoursPerWeek }),
    unknown: question.unknown
  }
  for (const name of answer.unknown)
    stderr.write(`no topic is called \`${oneLine(name)}\`; it is left out of what you know\n`)
  stdout.write(args.has('json') ? asJson(answer) : printable(formatRoute(answer, args.lang)))
  return 0
}

/** The question in topic numbers, and the names given as known that no topic has. */
function askedOf(args: Arguments, resolver: TopicResolver) {
  const targets = [...new Set(args.values('to').map(resolver.need))]
  const from = args.value('from')
  const known = args.values('known').map((name) => ({ name, topic: resolver.find(name) }))
  return {
    targets,
    known: new Set(known.flatMap(({ topic }) => topic ?? [])),
    ...(from === undefined ? {} : { from: resolver.need(from) }),
    helpful: args.has('helpful'),
    withMembers: args.has('with-members'),
    unknown: known.flatMap(({ name, topic }) => (topic === undefined ? [name] : []))
  }
}

function answerOf(
  { steps, hours, spine, missing }: Route,
  { topics, text }: GraphColumns,
  details: GraphDetails,
  lang: 'zh' | 'en'
): Omit<RouteAnswer, 'targets' | 'unknown'> {
  const idOf = (topic: number) => text(topics.id[topic] ?? 0)
  const labelOf = (topic: number) => (lang === 'en' && topics.labelEn[topic]) || topics.label[topic]
  return {
    steps: steps.map(({ topic, because }) => ({
      id: idOf(topic),
      label: text(labelOf(topic) ?? 0),
      hours: Number.isNaN(topics.hours[topic]) ? null : (topics.hours[topic] ?? null),
      because: because.map((reason) => ({
        for: idOf(reason.for),
        sentence: details.evidence(reason.edge)[0]?.sentences[lang] ?? ''
      }))
    })),
    hours,
    spine: spine.map(idOf),
    missing: missing.map(idOf)
  }
}

/** Keys in the agreed order. */
function asJson({ targets, steps, hours, weeks, spine, missing, unknown }: RouteAnswer): string {
  const answer = { targets, steps, hours, weeks, spine, missing, unknown }
  return `${JSON.stringify(answer, null, 2)}\n`
}
