/** Fixed words of a route written to a file, in the interface's two languages. */
export const ROUTE_WORDS = {
  zh: {
    title: (targets: string) => `到${targets}的路线`,
    and: '、',
    total: (steps: number, hours: string) => `共 ${steps} 步，${hours} 小时`,
    pace: (weeks: number) => `${weeks} 周`,
    week: (week: number, hours: string) => `第 ${week} 周 · ${hours} 小时`,
    hours: (hours: string) => `${hours} 小时`,
    unknownHours: '时长未知，计 1 小时',
    missing: '来自词典，大纲里没有',
    why: (step: string, sentence: string) => `为了「${step}」：${sentence}`,
    separator: '，'
  },
  en: {
    title: (targets: string) => `Route to ${targets}`,
    and: ', ',
    total: (steps: number, hours: string) =>
      `${steps} ${steps === 1 ? 'step' : 'steps'}, ${hours} hours`,
    pace: (weeks: number) => `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
    week: (week: number, hours: string) => `Week ${week} · ${hours} hours`,
    hours: (hours: string) => `${hours} h`,
    unknownHours: 'length unknown, counts 1 h',
    missing: 'from the lexicon, in no outline',
    why: (step: string, sentence: string) => `For “${step}”: ${sentence}`,
    separator: ', '
  }
} as const

/** At most one decimal: "7.5", "12". */
export function figure(hours: number): string {
  return String(Math.round(hours * 10) / 10)
}
