import { dayNumberOf } from '../../graph/route/calendar.ts'

export { FIRST_DAY, LAST_DAY } from '../../graph/route/calendar.ts'

/** Whether a plan may begin at it: a day of the calendar, `2026-12-01`, that the plan itself can count from. */
export function isStartDay(text: string): boolean {
  return dayNumberOf(text) !== undefined
}
