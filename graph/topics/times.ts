import type { TimeFact } from '../file/topic-graph.ts'
import type { Place } from '../place.ts'
import { chineseValue } from '../read/numbering.ts'

/** What a text says of time, before it has a place. */
export type Time = Pick<TimeFact, 'kind' | 'low' | 'high' | 'unit'>

const FIGURE = String.raw`(?:\d+(?:\.\d+)?|半|[一二两三四五六七八九十]+)`
const RANGE = String.raw`\s*(?:[-–—~～]|至|到|to)\s*`
const SPAN = `(${FIGURE})(?:${RANGE}(${FIGURE}))?`
const ROUGHLY = String.raw`(?:(?:约|大约|大概|预计|预估|建议|共|总共|总计|需|需要|用时|耗时|时长|为期|持续|about|around|approx\.?|takes|est\.?|~|～|≈)\s*)*`
const MORE_OR_LESS = String.raw`\s*(?:左右|以内|以上|不等|内|\+)?`
const CHINESE_UNIT = '分钟|个?小时|学时|课时|天|周|个?星期|个?月|年'
const LATIN_UNIT = 'minutes?|mins?|hours?|hrs?|h|days?|weeks?|wks?|months?|years?|yrs?'
const UNIT = String.raw`\s*(${CHINESE_UNIT}|${LATIN_UNIT})`
const EACH = String.raw`(每天|每日|每周|daily|weekly|(?:per|a|every|each)\s+(?:day|week)|/\s*(?:天|日|周|day|week|d|w))`

// "第1周", "第5-6周", "第三天", "第1周-第2周"
const WHEN_CHINESE = new RegExp(
  String.raw`^第\s*(${FIGURE})(?:\s*(?:周|天|个?月|年))?(?:${RANGE}第?\s*(${FIGURE}))?\s*(周|天|个?月|年)$`
)
// "Week 3", "Days 1-2"
const WHEN_LATIN = new RegExp(String.raw`^(weeks?|days?|months?|years?)\s+${SPAN}$`, 'i')
// "4周", "约2个月", "about 2 weeks", "1周-2周"
const DURATION = new RegExp(
  String.raw`^${ROUGHLY}(${FIGURE})(?:\s*(?:${CHINESE_UNIT}|${LATIN_UNIT}))?(?:${RANGE}(${FIGURE}))?${UNIT}${MORE_OR_LESS}$`,
  'i'
)
// "每天3-4小时", "daily: 2 h"
const PACE_BEFORE = new RegExp(
  String.raw`^${EACH}\s*[：:]?\s*${ROUGHLY}${SPAN}${UNIT}${MORE_OR_LESS}$`,
  'i'
)
// "3-4小时/天", "2 hours a day", "3小时每天"
const PACE_BEHIND = new RegExp(String.raw`^${ROUGHLY}${SPAN}${UNIT}\s*${EACH}$`, 'i')

/** Longer text says more than a time. */
const LONGEST = 40

/** Figures from here on are years of the calendar. */
const FIRST_CALENDAR_YEAR = 1000

/** A lesson is counted as 45 minutes. */
const HOURS_OF_LESSON = 0.75

/**
 * Reads a text that is nothing but a time: "4周" and "3-6个月" are durations, "每天3-4小时" a pace, "第5-6周" tells when.
 * Ranges keep both ends. Undefined for anything else.
 */
export function findTime(text: string): Time | undefined {
  const words = text.normalize('NFKC').trim()
  if (words === '' || words.length > LONGEST) return undefined
  const behind = PACE_BEHIND.exec(words)
  if (behind) return createTime(paceOf(behind[4]), behind[1], behind[2], behind[3])
  const before = PACE_BEFORE.exec(words)
  if (before) return createTime(paceOf(before[1]), before[2], before[3], before[4])
  const when = WHEN_CHINESE.exec(words)
  if (when) return createTime('when', when[1], when[2], when[3])
  const latin = WHEN_LATIN.exec(words)
  if (latin) return createTime('when', latin[2], latin[3], latin[1])
  const [, low, high, unit] = DURATION.exec(words) ?? []
  return unit === undefined ? undefined : createTime('duration', low, high, unit)
}

/** The same with the place it stands at; `text` is kept as written. */
export function findTimeFact(text: string, at: Place): TimeFact | undefined {
  const time = findTime(text)
  return time && { ...time, text: text.trim(), outline: at.outline, line: at.line }
}

/** The facts of texts that are times. */
export function timeFacts(texts: string[], at: Place): TimeFact[] {
  return texts.flatMap((text) => findTimeFact(text, at) ?? [])
}

/** Hours of a duration told in hours or minutes, both ends; undefined for any other time. */
export function hoursOfTime({ kind, low, high, unit }: Time): [number, number] | undefined {
  if (kind !== 'duration') return undefined
  if (unit === 'hour') return [low, high]
  return unit === 'minute' ? [low / 60, high / 60] : undefined
}

// "第1周：数学", "Week 3 — Graphs": a time that numbers a title; never the head of another word (第一周期).
const LEADING = new RegExp(
  String.raw`^(第\s*${SPAN}\s*(?:周(?![期转边长围岁])|天(?![然气体文平线空赋])|个?月|年(?![级度龄代]))|(?:weeks?|days?|months?|years?)\s+${SPAN}(?![\p{L}\p{N}]))`,
  'iu'
)
// "线性代数 - 4周", "线性代数 | 4周", "线性代数：4周", "线性代数 4周"
const TRAILING =
  /^(.*?\S)(?:\s+[-–—|｜~·]\s*|\s*[：:]\s*|(?<=\p{Script=Han})\s+)(\S[^：:|｜—–]{0,30})$/u

/** Behind longer titles no time is looked for. */
const LONGEST_TITLE = 400

/** Times that number a title or stand behind it, as written, and the title without those behind; numbering stays. */
export function takeTimes(title: string): { rest: string; times: string[] } {
  const times: string[] = []
  const leading = LEADING.exec(title)?.[1]
  if (leading !== undefined && findTime(leading)) times.push(leading)
  const [, rest, behind] = title.length > LONGEST_TITLE ? [] : (TRAILING.exec(title) ?? [])
  if (rest === undefined || behind === undefined || !findTime(behind)) return { rest: title, times }
  return { rest, times: [...times, behind] }
}

/** The times a remark is made of, as written ("4周，每天3小时"); undefined where any of it is something else. */
export function splitTimes(remark: string): string[] | undefined {
  const parts = remark.split(/\s*[，,；;、]\s*/).filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => findTime(part)) ? parts : undefined
}

const LABEL =
  /^(?:(每[天日周])?(?:学习|练习|训练|复习|阅读|预计|建议|所需|总|投入|预估|参考|教学)*(?:时间|时长|用时|周期|学时|课时)(?:安排|投入|规划|预估|分配)?|(每[天日周]|daily|weekly)(?: time)?|(?:estimated |total )?(?:time|duration|hours|length))$/i

/** What a label of time says: 时间 with "4周", 每日学习时间 with "3-4小时"; as written, undefined for other labels. */
export function findLabelledTimes(label: string, value: string): string[] | undefined {
  const found = LABEL.exec(label.trim())
  if (!found) return undefined
  const each = found[1] ?? found[2] ?? ''
  return splitTimes(value)?.map((time) => (findTime(`${each}${time}`) ? `${each}${time}` : time))
}

function paceOf(words = ''): Time['kind'] {
  return /周|week|w$/i.test(words) ? 'weekly' : 'daily'
}

function createTime(kind: Time['kind'], first = '', last = first, word = ''): Time | undefined {
  const unit = unitOf(word)
  const isLesson = /[学课]时/.test(word)
  const [low, high] = [figureOf(first), figureOf(last ?? first)]
  if (!(low > 0 && high >= low && high < FIRST_CALENDAR_YEAR)) return undefined
  if (kind === 'when' && !(Number.isInteger(low) && Number.isInteger(high))) return undefined
  // "6月" is June; months that last are counted with 个.
  if (kind === 'duration' && word === '月') return { kind: 'when', low, high, unit }
  return isLesson
    ? { kind, low: low * HOURS_OF_LESSON, high: high * HOURS_OF_LESSON, unit }
    : { kind, low, high, unit }
}

const UNITS: [TimeFact['unit'], RegExp][] = [
  ['minute', /^(?:分钟|min)/i],
  ['hour', /^(?:个?小时|[学课]时|h)/i],
  ['day', /^(?:天|d)/i],
  ['week', /^(?:周|个?星期|w)/i],
  ['month', /^(?:个?月|month)/i],
  ['year', /^(?:年|y)/i]
]

function unitOf(word: string): TimeFact['unit'] {
  return UNITS.find(([, pattern]) => pattern.test(word))?.[0] ?? 'hour'
}

/** 12, 1.5, 半 as 0.5, 十二. */
function figureOf(text: string): number {
  if (text === '半') return 0.5
  return /^\d/.test(text) ? Number(text) : chineseValue(text)
}
