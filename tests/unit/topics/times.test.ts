import { describe, expect, it } from 'vitest'
import {
  findLabelledTimes,
  findTime,
  hoursOfTime,
  splitTimes,
  takeTimes
} from '../../../graph/topics/times.ts'

const told = (text: string) => {
  const time = findTime(text)
  return time && `${time.kind} ${time.low}–${time.high} ${time.unit}`
}

describe('findTime', () => {
  it.each([
    ['4周', 'duration 4–4 week'],
    ['3-4小时', 'duration 3–4 hour'],
    ['3-6个月', 'duration 3–6 month'],
    ['1-2年', 'duration 1–2 year'],
    ['约2个月', 'duration 2–2 month'],
    ['预计 1 ~ 2 周左右', 'duration 1–2 week'],
    ['1周-2周', 'duration 1–2 week'],
    ['半天', 'duration 0.5–0.5 day'],
    ['两周', 'duration 2–2 week'],
    ['十二周', 'duration 12–12 week'],
    ['４周', 'duration 4–4 week'],
    ['1.5h', 'duration 1.5–1.5 hour'],
    ['90 min', 'duration 90–90 minute'],
    ['about 2 weeks', 'duration 2–2 week'],
    ['3 to 4 months', 'duration 3–4 month'],
    ['4学时', 'duration 3–3 hour'],
    ['每天3-4小时', 'daily 3–4 hour'],
    ['3小时/天', 'daily 3–3 hour'],
    ['2 hours a day', 'daily 2–2 hour'],
    ['每周10小时', 'weekly 10–10 hour'],
    ['5 hours per week', 'weekly 5–5 hour'],
    ['第5-6周', 'when 5–6 week'],
    ['第1周-第2周', 'when 1–2 week'],
    ['第三天', 'when 3–3 day'],
    ['Week 3', 'when 3–3 week'],
    ['Days 1-2', 'when 1–2 day'],
    ['6月', 'when 6–6 month']
  ])('reads %s as %s', (text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each([
    ...['4周目标', '周', '第三章', 'week', '30', '2024年', '4-2周', '0周', '3D', '第一周期'],
    ...['一元一次方程', '半年报', '每天', '第1.5周', '']
  ])('finds none in %s', (text) => {
    expect(findTime(text)).toBeUndefined()
  })

  it('gives hours only for a duration in hours or minutes', () => {
    const hoursOf = (text: string) => {
      const time = findTime(text)
      return time && hoursOfTime(time)
    }
    expect(['3-4小时', '90分钟', '4周', '每天3小时'].map(hoursOf)).toEqual([
      [3, 4],
      [1.5, 1.5],
      undefined,
      undefined
    ])
  })
})

describe('takeTimes', () => {
  it.each([
    ['第1周：数学基础', '第1周：数学基础', ['第1周']],
    ['Week 3 — Graphs', 'Week 3 — Graphs', ['Week 3']],
    ['线性代数 - 4周', '线性代数', ['4周']],
    ['线性代数：约4周', '线性代数', ['约4周']],
    ['线性代数 3-4小时', '线性代数', ['3-4小时']],
    ['Linear algebra | 2 weeks', 'Linear algebra', ['2 weeks']],
    ['第2周：概率 — 6小时', '第2周：概率', ['第2周', '6小时']]
  ])('takes the times of %s', (title, rest, times) => {
    expect(takeTimes(title)).toEqual({ rest, times })
  })

  it.each(['第一周期元素', '第一天然气', 'Weekly review', '线性代数：基础', 'GPT - 4', 'Day 1a'])(
    'leaves %s alone',
    (title) => {
      expect(takeTimes(title)).toEqual({ rest: title, times: [] })
    }
  )
})

describe('a remark or label of times', () => {
  it('is several times, or none where anything else stands with them', () => {
    expect(splitTimes('4周，每天3小时')).toEqual(['4周', '每天3小时'])
    expect(splitTimes('4周，可选')).toBeUndefined()
  })

  it('keeps how often its label says', () => {
    expect(findLabelledTimes('每日学习时间', '3-4小时')).toEqual(['每日3-4小时'])
    expect(findLabelledTimes('预计时间', '4周')).toEqual(['4周'])
    expect(findLabelledTimes('时间', '理论:实践 ≈ 3:7')).toBeUndefined()
    expect(findLabelledTimes('时间复杂度', '4周')).toBeUndefined()
  })
})
