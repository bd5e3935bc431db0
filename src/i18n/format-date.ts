import type { Language } from '../store/state.ts'
import { LOCALES } from './format-number.ts'

const formats = {
  zh: new Intl.DateTimeFormat(LOCALES.zh, { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(LOCALES.en, { dateStyle: 'long', timeZone: 'UTC' })
}

const DAYS = {
  zh: new Intl.DateTimeFormat(LOCALES.zh, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(LOCALES.en, { month: 'short', day: 'numeric', timeZone: 'UTC' })
}

/** A day, “2026-12-01”, without its year: `12月1日`, `Dec 1`. */
export function formatDayOfYear(day: string, language: Language): string {
  return DAYS[language].format(Date.parse(`${day}T00:00:00Z`))
}

/** The day of a date that an outline gives, “2025-02-01 23:16 +0800”: `2025年2月1日`; what begins with no day stays as written. */
export function formatDate(date: string, language: Language): string {
  const [day] = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(date) ?? []
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? date : formats[language].format(time)
}
