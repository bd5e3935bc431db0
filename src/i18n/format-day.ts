import type { Language } from '../store/state.ts'
import { LOCALES } from './format-number.ts'

const options = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const
const formats = {
  zh: new Intl.DateTimeFormat(LOCALES.zh, options),
  en: new Intl.DateTimeFormat(LOCALES.en, options)
}

/** A day without its year, `2026-12-01` → `12月1日`, `1 Dec` or as the language has it. */
export function formatDay(day: string, language: Language): string {
  return formats[language].format(Date.parse(`${day}T00:00:00Z`))
}
