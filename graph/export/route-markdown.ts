import { figure, ROUTE_WORDS } from './route-words.ts'
import type { WrittenRoute, WrittenStep } from './written-route.ts'
import { writeSteps, writeTitle } from './written-route.ts'

type Words = (typeof ROUTE_WORDS)['zh' | 'en']

/**
 * A route as a checklist in GitHub's Markdown: a heading a week where it is planned, a heading a run of one area, and a
 * box a step with its hours, why it is there, and its resources as links. Names are escaped: what is read back is the
 * name, never markup. Ends with a newline.
 */
export function routeToMarkdown(written: WrittenRoute): string {
  const { route, plan, lang } = written
  const words = ROUTE_WORDS[lang]
  const steps = writeSteps(written)
  const total = words.total(steps.length, figure(route.hours))
  const weeks = plan ? `${words.separator}${words.pace(plan.weeks.length)}` : ''
  const lines = [`# ${escapeMarkdown(writeTitle(written))}`, '', `${total}${weeks}`]
  let week = 0
  let area: string | undefined
  steps.forEach((step, place) => {
    const begins = plan?.steps[place]?.firstWeek ?? 0
    if (begins !== week) {
      week = begins
      area = undefined
      lines.push('', `## ${weekHeading(written, week, words)}`)
    }
    if (step.area !== area) {
      area = step.area
      lines.push('', `${plan ? '###' : '##'} ${escapeMarkdown(area)}`, '')
    }
    lines.push(...stepLines(step, words))
  })
  return `${lines.join('\n')}\n`
}

function weekHeading({ plan }: WrittenRoute, number: number, words: Words): string {
  const week = plan?.weeks[number - 1]
  const starts = week?.starts === undefined ? '' : ` · ${week.starts}`
  return `${words.week(number, figure(week?.hours ?? 0))}${starts}`
}

function stepLines(step: WrittenStep, words: Words): string[] {
  const hours = step.hours === null ? words.unknownHours : words.hours(figure(step.hours))
  const name = link(step.name, step.address)
  const missing = step.isMissing ? ` · ${words.missing}` : ''
  const why = step.why === '' ? [] : [`  - ${escapeMarkdown(step.why)}`]
  const resources = step.resources.map(({ text, url }) => `  - ${link(text, url)}`)
  return [`- [ ] ${name} · ${hours}${missing}`, ...why, ...resources]
}

/** A link where the address is one of the web, else the bare text. */
function link(text: string, address: string | undefined): string {
  const shown = escapeMarkdown(text)
  if (address === undefined || !/^https?:\/\/\S+$/i.test(address)) return shown
  return `[${shown}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`
}

/** The text on one line, with a backslash before all that Markdown or GitHub could read as markup. */
function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.replace(/[\\`*_{}[\]<>#|~$&!^@]|^[-+=]/g, '\\$&').replace(/^(\d+)(?=[.)])/, '$1\\')
}
