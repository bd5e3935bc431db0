/** Another way to the targets, as `route --alternatives` gives it; topics are ids. */
export type AnswerAlternative = {
  for: string
  taken: string[]
  instead: string[]
  hours: number
  hoursMore: number
  steps: string[]
  stepsMore: number
  /** What `--avoid` needs to get this route. */
  avoid: string[]
}

/** What is said of a route besides its steps; all names are labels. */
export type RouteNotes = {
  /** Targets that give no steps. */
  without: { kind: 'known' | 'advice' | 'empty'; label: string }[]
  unavoidable: string[]
  /** Undefined where none were asked for. */
  alternatives?: {
    for: string
    taken: string[]
    instead: string[]
    hoursMore: number
    stepsMore: number
  }[]
}

const WORDS = {
  zh: {
    quote: (label: string) => `“${label}”`,
    and: '、',
    known: (label: string) => `${label}已掌握`,
    advice: (label: string) => `${label}是建议，不是要学的主题`,
    empty: (label: string) => `${label}里没有要学的内容`,
    nothing: (reasons: string) => `没有要学的：${reasons}。`,
    without: (reasons: string) => `不在路线里：${reasons}。`,
    separator: '；',
    unavoidable: (labels: string) => `避不开：${labels}。`,
    others: '其他走法：',
    none: '没有其他走法。',
    other: (step: string, taken: string, instead: string, hours: string, steps: string) =>
      `${step}：学${taken}，不学${instead}（${hours} 小时，${steps} 步）`
  },
  en: {
    quote: (label: string) => `“${label}”`,
    and: ', ',
    known: (label: string) => `${label} is known`,
    advice: (label: string) => `${label} is advice, not a topic to learn`,
    empty: (label: string) => `${label} holds nothing to learn`,
    nothing: (reasons: string) => `Nothing to learn: ${reasons}.`,
    without: (reasons: string) => `Not on the route: ${reasons}.`,
    separator: '; ',
    unavoidable: (labels: string) => `Cannot be avoided: ${labels}.`,
    others: 'Other ways:',
    none: 'There is no other way.',
    other: (step: string, taken: string, instead: string, hours: string, steps: string) =>
      `${step}: ${taken} instead of ${instead} (${hours} hours, ${steps} steps)`
  }
}

type Words = (typeof WORDS)['zh' | 'en']

/** Why there is nothing to learn, one line without its end. */
export function sayNothingToLearn({ without }: RouteNotes, lang: 'zh' | 'en'): string {
  return WORDS[lang].nothing(reasonsOf(without, WORDS[lang]))
}

/** The lines below a route: targets without steps, what could not be avoided, other ways. */
export function sayNotes(notes: RouteNotes, lang: 'zh' | 'en'): string[] {
  const { without, unavoidable, alternatives } = notes
  const words = WORDS[lang]
  const quoted = (labels: string[]) => labels.map(words.quote).join(words.and)
  const others = alternatives?.map(
    (other) =>
      `  ${words.other(other.for, quoted(other.taken), quoted(other.instead), signed(other.hoursMore), signed(other.stepsMore))}`
  )
  return [
    ...(without.length > 0 ? [words.without(reasonsOf(without, words))] : []),
    ...(unavoidable.length > 0 ? [words.unavoidable(quoted(unavoidable))] : []),
    ...(others ? (others.length > 0 ? [words.others, ...others] : [words.none]) : [])
  ]
}

function reasonsOf(without: RouteNotes['without'], words: Words): string {
  return without.map(({ kind, label }) => words[kind](words.quote(label))).join(words.separator)
}

/** "+3.5", "−2", "+0". */
function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value * 10) / 10)}`
}
