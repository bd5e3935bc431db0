import { describe, expect, it } from 'vitest'
import { seenName } from '../../../src/progress/mark-id.ts'
import { decodeProgressFile } from '../../../src/progress/progress-file.ts'
import { decodeMarks } from '../../../src/progress/stored-marks.ts'

const UNSEEN = ['\n', '\u0000', '\u202e', '\u2066', '\u200d', '\ufeff', '\u2028', '\ud800']

describe('an id with an unseen character', () => {
  it.each(UNSEEN)('is no mark of the storage: %j', (character) => {
    const marks = [
      [`a${character}b`, 1, 1],
      ['c', 1, 1]
    ]
    const read = decodeMarks(JSON.stringify({ version: 2, scopes: [], marks }))
    expect(read.kind).toBe('damaged')
    expect('marks' in read && [...read.marks.values()].map(({ id }) => id)).toEqual(['c'])
  })

  it.each(UNSEEN)('is no mark of a file: %j', (character) => {
    const marks = [{ id: `a${character}b` }, { id: 'c' }]
    const read = decodeProgressFile(JSON.stringify({ zhilu: 'progress', version: 1, marks }))
    expect(read).toMatchObject({ marks: [{ id: 'c' }], unreadable: 1 })
  })

  it('is no mark of a list', () => {
    expect(decodeProgressFile('["a\\nx.md","b"]')).toMatchObject({ marks: [{ id: 'b' }] })
  })
})

it('lets two marks of two ids never count as one', () => {
  const scopes = [['y'], ['x.md', 'y']]
  const marks = [
    ['a\nx.md', 1, 1, 0],
    ['a', 2, 1, 1]
  ]
  const read = decodeMarks(JSON.stringify({ version: 2, scopes, marks }))
  expect('marks' in read && [...read.marks.values()].map(({ id }) => id)).toEqual(['a'])
})

it('shows a name from a file without what turns its direction', () => {
  expect(seenName('progress\u202enosj.exe')).toBe('progress nosj.exe')
})
