/** Hours as people write them: `3`, `1.5`; at most one digit behind the point. */
export function formatHours(hours: number): string {
  return String(Math.round(hours * 10) / 10)
}
