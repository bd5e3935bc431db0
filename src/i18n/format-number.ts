import type { Language } from '../store/state.ts'

/** What Intl calls the languages of the interface. */
export const LOCALES = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>

const formats = {
  zh: new Intl.NumberFormat(LOCALES.zh, { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 1 })
}

/** A number as people of the language write it: `1,901`, `0.5`; at most one digit behind the point. */
export function formatNumber(value: number, language: Language): string {
  return formats[language].format(value)
}
