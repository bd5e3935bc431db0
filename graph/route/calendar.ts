const DAY = 86_400_000
/** The days a plan may begin at, both ends included. */
export const FIRST_DAY = '1900-01-01'
export const LAST_DAY = '2999-12-31'

/**
 * The number of a day such as `2026-12-01`, counted in UTC: no time zone and no clock change moves it.
 * Undefined for what is no day of the calendar, or lies outside of the years 1900–2999.
 */
export function dayNumberOf(day: string): number | undefined {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []).map(Number)
  if (year === undefined || month === undefined || date === undefined) return undefined
  if (day < FIRST_DAY || day > LAST_DAY) return undefined
  const number = Date.UTC(year, month - 1, date) / DAY
  return addDays(number, 0) === day ? number : undefined
}

/** The day so many days later: `2026-12-01`. */
export function addDays(number: number, days: number): string {
  return new Date((number + days) * DAY).toISOString().slice(0, 10)
}
