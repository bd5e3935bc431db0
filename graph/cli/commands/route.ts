import { columnsFromGraph } from '../../file/columns-from-graph.ts'
import { findRoute } from '../../route/find-route.ts'
import { positiveNumber } from '../parse-arguments.ts'
import { buildFrom, type Run, reportProblems } from '../run.ts'
import { createTopicResolver } from '../topic-number.ts'
import { UsageError } from '../usage-error.ts'

type Step = {
  id: string
  label: string
  hours: number | null
  because: { for: string; sentence: string }[]
}
type RouteAnswer = {
  targets: string[]
  steps: Step[]
  hours: number
  weeks?: number
  spine: string[]
  missing: string[]
  unknown: string[]
}

/** `zhilu route`: what to learn, in which order. */
export async function route(run: Run): Promise<number> {
  const { args, stdout, stderr } = run
  if (args.values('to').length === 0)
    throw new UsageError('route needs a target: zhilu route --to TOPIC')
  const hoursPerWeek = positiveNumber('hours-per-week', args.value('hours-per-week'))
  const built = await buildFrom(run, args.positionals)
  const { columns, details } = columnsFromGraph(built)
  const { topics, text } = columns
  const resolver = createTopicResolver(columns)
  const targets = args.values('to').map(resolver.need)
  const from = args.value('from')
  const known = args.values('known').map((name) => ({ name, topic: resolver.find(name) }))
  const found = findRoute(columns, {
    targets,
    known: new Set(known.flatMap(({ topic }) => topic ?? [])),
    ...(from === undefined ? {} : { from: resolver.need(from) }),
    helpful: args.has('helpful'),
    withMembers: args.has('with-members')
  })
  if (reportProblems(run, built.problems)) return 1
  const idOf = (topic: number) => text(topics.id[topic] ?? 0)
  const answer: RouteAnswer = {
    targets: targets.map(idOf),
    steps: found.steps.map(({ topic, because }) => ({
      id: idOf(topic),
      label: text((args.lang === 'en' && topics.labelEn[topic]) || topics.label[topic] || 0),
      hours: Number.isNaN(topics.hours[topic]) ? null : (topics.hours[topic] ?? null),
      because: because.map((reason) => ({
        for: idOf(reason.for),
        sentence: details.evidence(reason.edge)[0]?.sentences[args.lang] ?? ''
      }))
    })),
    hours: found.hours,
    ...(hoursPerWeek === undefined
      ? {}
      : { weeks: Math.round((found.hours / hoursPerWeek) * 100) / 100 }),
    spine: found.spine.map(idOf),
    missing: found.missing.map(idOf),
    unknown: known.flatMap(({ name, topic }) => (topic === undefined ? [name] : []))
  }
  for (const name of answer.unknown)
    stderr.write(`no topic is called \`${name}\`; it is left out of what you know\n`)
  stdout.write(
    args.has('json') ? `${JSON.stringify(answer, null, 2)}\n` : formatRoute(answer, args.lang)
  )
  return 0
}

function formatRoute({ steps, hours, weeks }: RouteAnswer, lang: 'zh' | 'en'): string {
  if (steps.length === 0)
    return lang === 'zh' ? '没有要学的：目标已掌握。\n' : 'Nothing to learn: the target is known.\n'
  const width = String(steps.length).length
  const lines = steps.map(
    ({ label, id, hours: own, because }, i) =>
      `${String(i + 1).padStart(width)}. ${label} (${id})  ${own ?? '?'} h${because[0] ? `\n${' '.repeat(width + 2)}${because[0].sentence}` : ''}`
  )
  const total =
    lang === 'zh' ? `共 ${steps.length} 步，${hours} 小时` : `${steps.length} steps, ${hours} hours`
  const inWeeks = weeks === undefined ? '' : lang === 'zh' ? `，${weeks} 周` : `, ${weeks} weeks`
  return `${lines.join('\n')}\n${total}${inWeeks}\n`
}
