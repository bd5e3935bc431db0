import { describe, expect, it } from 'vitest'
import { en } from '../../../graph/problems/en.ts'
import { namedLines } from '../../../graph/problems/line-list.ts'
import { createProblems, type Problem } from '../../../graph/problems.ts'
import { readTexts } from '../../../graph/read/read-texts.ts'
import { damage } from '../../damage.ts'

const frequencies = {
  entries: new Map([['学校', { frequency: 9, tag: 'n' }]]),
  total: 1000
}
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)]

async function problemsOf(bytes: readonly number[]): Promise<Problem[]> {
  const problems = createProblems()
  const inputs = [{ outline: 'a.md', bytes: new Uint8Array(bytes) }]
  const knowledge = { vocabulary: [], loadFrequencies: async () => frequencies }
  await readTexts(inputs, knowledge, problems)
  return problems.list
}

describe('a text decoded twice', () => {
  it('is reported with what is sure, guessed and given up, at the first guess', async () => {
    const text = '# 标题\n\n- 学校\n- 天\n'
    const [problem, ...more] = await problemsOf(utf8(damage(text, 'windows-1252')))
    expect(more).toEqual([])
    expect(problem).toMatchObject({
      rule: 'damaged-encoding',
      severity: 'note',
      file: 'a.md',
      line: 3,
      message:
        'the text was decoded twice, utf-8 (read as windows-1252): 5 characters repaired; 1 of them guessed, on line 3; 0 given up'
    })
  })

  it('tells what only one reading fits from what was guessed', () => {
    const repaired = { encoding: 'utf-8', repaired: 9, completed: 4, lost: 1 }
    expect(en['damaged-encoding']({ ...repaired, guessed: 0, lines: [] }).message).toBe(
      'the text was decoded twice, utf-8: 9 characters repaired; 4 of them missed bytes that only one reading fits; 0 of them guessed; 1 given up'
    )
  })
})

describe('bytes that cannot be read', () => {
  it('are reported with their number and lines, not swallowed', async () => {
    const lines = [...utf8('学习\r\n学习\r学'), 0xe5, 0xad, ...utf8('\n学'), 0xff, 0xfe]
    const [problem, ...more] = await problemsOf([...utf8('学习'.repeat(200)), ...lines])
    expect(more).toEqual([])
    expect(problem).toMatchObject({ rule: 'unreadable-bytes', severity: 'warning', line: 3 })
    expect(problem?.message).toBe(
      '3 places cannot be read as utf-8 and became `\ufffd`, on lines 3–4'
    )
  })

  it('are none where a U+FFFD stands in a sound file', async () => {
    expect(await problemsOf(utf8('学习\ufffd'))).toEqual([])
  })
})

describe('a list of lines', () => {
  it('names one line, joins neighbours and repeats none', () => {
    expect(namedLines([7])).toEqual({ count: 1, named: '7', more: 0 })
    expect(namedLines([1, 3, 3, 4, 5, 9])).toEqual({ count: 5, named: '1, 3–5, 9', more: 0 })
  })

  it('stops after forty and says how many more there are', () => {
    const odd = Array.from({ length: 50 }, (_, at) => 2 * at + 1)
    expect(namedLines(odd)).toMatchObject({
      named: expect.stringMatching(/^1, 3, .* 79$/),
      more: 10
    })
    expect(namedLines(odd.slice(0, 40))).toMatchObject({ more: 0 })
    expect(en['unreadable-bytes']({ encoding: 'utf-8', lines: odd }).message).toMatch(
      /on lines 1, 3, .* 79 and 10 more$/
    )
  })
})
