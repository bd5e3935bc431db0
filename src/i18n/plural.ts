import { LOCALES } from './format-number.ts'

const rules = new Intl.PluralRules(LOCALES.en)

/** The English form that goes with a count: `plural(1, 'step', 'steps')` is `step`. */
export function plural(count: number, one: string, other: string): string {
  return rules.select(count) === 'one' ? one : other
}
