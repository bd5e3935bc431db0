import type { Language } from '../store/state.ts'
import { formatNumber } from './format-number.ts'

/** Hours as people write them: `3`, `1.5`, `1,200`; at most one digit behind the point. */
export function formatHours(hours: number, language: Language): string {
  return formatNumber(hours, language)
}
