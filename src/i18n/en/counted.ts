import { formatNumber } from '../format-number.ts'
import { plural } from '../plural.ts'

/** “1 step”, “1,200 steps”. */
export function counted(count: number, one: string, other: string): string {
  return `${formatNumber(count, 'en')} ${plural(count, one, other)}`
}
