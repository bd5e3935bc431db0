import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { repairText } from '../../../graph/read/repair/repair-text.ts'
import { damage } from '../../damage.ts'
import { readFrequencies } from '../../fixtures/repair/read-frequencies.ts'

const knowledge = { frequencies: readFrequencies(), vocabulary: [] }
const outline = readFileSync(new URL('../../fixtures/repair/gardening.md', import.meta.url), 'utf8')
const damagedLines = damage(outline, 'windows-1254').split('\n')
const HAN = '天地人水火木金土日月星山河草鸟虫雨雪西南北春夏秋冬'

/** Damaged text of a size in MB, no line like another: headings, anchors to them, and bytes lost in one line of sixteen. */
function pile(megabytes: number): string {
  const lines: string[] = []
  for (let size = 0, at = 0; size < megabytes * 1e6; at++) {
    const name = nameOf(at)
    const line =
      at % 16 === 0
        ? `${damagedLines[(at / 16) % damagedLines.length]}${at}`
        : damage(
            at % 16 < 3 ? `## ${name}` : at % 16 < 6 ? `- [${name}](#${name})` : `- ${name}${at}`,
            'windows-1254'
          )
    lines.push(line)
    size += 2 * line.length
  }
  return lines.join('\n')
}

function nameOf(number: number): string {
  let name = ''
  for (let rest = number + 1e6; rest > 0; rest = Math.floor(rest / HAN.length))
    name += HAN.charAt(rest % HAN.length)
  return name.repeat(4)
}

function secondsOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

describe('a large damaged text', () => {
  it('takes time in proportion to its size', { timeout: 120_000 }, () => {
    const [small, large] = [pile(1), pile(4)]
    repairText(pile(0.1), knowledge)
    const perMegabyte = secondsOf(() => repairText(small, knowledge))
    const whole = secondsOf(() => repairText(large, knowledge))
    expect(whole / 4).toBeLessThan(2 * perMegabyte)
  })

  it('may be one line', { timeout: 60_000 }, () => {
    const line = `${'学习数学'.repeat(500)}${'plain '.repeat(40_000)}${'[数学习](#数学习)'.repeat(2_000)}`
    const text = `# 数学习\n- ${line}\n`
    const seconds = secondsOf(() =>
      expect(repairText(damage(text, 'windows-1254'), knowledge)?.text).toBe(text)
    )
    expect(seconds).toBeLessThan(40)
  })
})
