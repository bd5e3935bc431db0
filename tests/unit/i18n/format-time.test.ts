import { describe, expect, it } from 'vitest'
import { findTime } from '../../../graph/topics/times.ts'
import { formatTime } from '../../../src/i18n/format-time.ts'

describe('formatTime', () => {
  it.each([
    ['4周', '4 周', '4 weeks'],
    ['1个月', '1 个月', '1 month'],
    ['半天', '0.5 天', '0.5 day'],
    ['每天3-4小时', '每天 3–4 小时', '3–4 hours a day'],
    ['每周10小时', '每周 10 小时', '10 hours a week'],
    ['第1周', '第 1 周', 'week 1'],
    ['第5-6周', '第 5–6 周', 'weeks 5–6'],
    ['6月', '第 6 月', 'month 6']
  ])('says %s as %s and as %s', (text, zh, en) => {
    const time = findTime(text)
    if (!time) throw new Error(`expected a time in ${text}`)
    expect([formatTime(time, 'zh'), formatTime(time, 'en')]).toEqual([zh, en])
  })
})
