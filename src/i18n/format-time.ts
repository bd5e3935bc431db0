import type { TimeFact } from '../../graph/file/topic-graph.ts'
import { formatNumber } from './format-number.ts'

const CHINESE_UNITS = {
  minute: '分钟',
  hour: '小时',
  day: '天',
  week: '周',
  month: '个月',
  year: '年'
} as const satisfies Record<TimeFact['unit'], string>

/** A time of an outline in the interface's language: “4 周”, “每天 3–4 小时”, “第 5–6 周”; “weeks 5–6”. */
export function formatTime(
  { kind, low, high, unit }: Pick<TimeFact, 'kind' | 'low' | 'high' | 'unit'>,
  language: 'zh' | 'en'
): string {
  const [least, most] = [formatNumber(low, language), formatNumber(high, language)]
  const figure = low === high ? least : `${least}–${most}`
  return language === 'zh' ? inChinese(kind, figure, unit) : inEnglish(kind, figure, unit, high)
}

function inChinese(kind: TimeFact['kind'], figure: string, unit: TimeFact['unit']): string {
  if (kind === 'when') return `第 ${figure} ${unit === 'month' ? '月' : CHINESE_UNITS[unit]}`
  const duration = `${figure} ${CHINESE_UNITS[unit]}`
  if (kind === 'duration') return duration
  return `${kind === 'daily' ? '每天' : '每周'} ${duration}`
}

function inEnglish(
  kind: TimeFact['kind'],
  figure: string,
  unit: TimeFact['unit'],
  high: number
): string {
  if (kind === 'when') return `${figure.includes('–') ? `${unit}s` : unit} ${figure}`
  const duration = `${figure} ${high > 1 ? `${unit}s` : unit}`
  if (kind === 'duration') return duration
  return `${duration} a ${kind === 'daily' ? 'day' : 'week'}`
}
