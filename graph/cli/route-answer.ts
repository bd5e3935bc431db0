import type { AnswerAlternative, RouteNotes } from './route-notes.ts'
import { sayNotes, sayNothingToLearn } from './route-notes.ts'

/** A route as `route --json` prints it; topics are ids. */
export type RouteAnswer = {
  targets: string[]
  steps: {
    id: string
    label: string
    hours: number | null
    because: { for: string; sentence: string }[]
  }[]
  hours: number
  /** Whole weeks of the plan; only where a pace was given. */
  weeks?: number
  spine: string[]
  /** Steps that no outline teaches. */
  missing: string[]
  /** Names given as known that no topic has. */
  unknown: string[]
  /** Topics given to `--avoid` that had to be taken; only where any were given. */
  unavoidable?: string[]
  /** Only with `--alternatives`. */
  alternatives?: AnswerAlternative[]
}

const WORDS = {
  zh: {
    more: (count: number) => `（还有 ${count} 处用到）`,
    missing: '大纲里没有',
    total: (steps: number, hours: string) => `共 ${steps} 步，${hours} 小时`,
    weeks: (weeks: number) => `，${weeks} 周`,
    guessed: (count: number) => `（${count} 步时长未知，各计 1 小时）`
  },
  en: {
    more: (count: number) => `(and ${count} more need it)`,
    missing: 'in no outline',
    total: (steps: number, hours: string) =>
      `${steps} ${steps === 1 ? 'step' : 'steps'}, ${hours} hours`,
    weeks: (weeks: number) => `, ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
    guessed: (count: number) => ` (${count} of unknown length count 1 hour each)`
  }
}

/** A route for a person: numbered steps, the first reason of each below it, the sum, and what else there is to say. */
export function formatRoute(answer: RouteAnswer, notes: RouteNotes, lang: 'zh' | 'en'): string {
  const { steps, hours, weeks, missing } = answer
  const words = WORDS[lang]
  if (steps.length === 0) return `${sayNothingToLearn(notes, lang)}\n`
  const width = String(steps.length).length
  const labelById = new Map(steps.map(({ id, label }) => [id, label]))
  const lines = steps.map(({ label, id, hours: own, because }, i) => {
    const note = missing.includes(id) ? `  [${words.missing}]` : ''
    const reason = reasonLine(because, labelById, width, words)
    return `${String(i + 1).padStart(width)}. ${label} (${id})  ${own === null ? '?' : figure(own)} h${note}${reason}`
  })
  const guessed = steps.filter((step) => step.hours === null).length
  const total = words.total(steps.length, figure(hours))
  const inWeeks = weeks === undefined ? '' : words.weeks(weeks)
  const sum = `${total}${inWeeks}${guessed > 0 ? words.guessed(guessed) : ''}`
  return `${[...lines, sum, ...sayNotes(notes, lang)].join('\n')}\n`
}

function reasonLine(
  because: RouteAnswer['steps'][number]['because'],
  labelById: ReadonlyMap<string, string>,
  width: number,
  words: (typeof WORDS)['zh' | 'en']
): string {
  const [first, ...more] = because
  if (!first) return ''
  const others = more.length > 0 ? ` ${words.more(more.length)}` : ''
  return `\n${' '.repeat(width + 2)}→ ${labelById.get(first.for) ?? first.for}: ${first.sentence}${others}`
}

/** At most one decimal: 7.5, 12. */
function figure(value: number): string {
  return String(Math.round(value * 10) / 10)
}
