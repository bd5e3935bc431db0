import { randomUUID } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeWhole } from '../../../graph/cli/write-whole.ts'
import { listAll, workFolder } from './run-main.ts'

describe('files written whole', () => {
  it('replace the old ones, in folders made for them, and leave nothing else', () => {
    const path = workFolder({ 'a.txt': 'old' })
    writeWhole([
      { path: path('a.txt'), content: 'new' },
      { path: path('x/y/b.bin'), content: new Uint8Array([1, 2]) }
    ])
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('new')
    expect(listAll(path())).toEqual(['a.txt', 'x', 'x/y', 'x/y/b.bin'])
  })

  it('are all as before when one of them cannot be written', () => {
    const path = workFolder({ 'a.txt': 'old', file: '' })
    const files = [
      { path: path('a.txt'), content: 'new' },
      { path: path('new/b.txt'), content: 'new' },
      { path: path('file/c.txt'), content: 'new' }
    ]
    expect(() => writeWhole(files)).toThrow(
      /c\.txt: cannot be written: part of its path is a file, not a folder; nothing was changed/
    )
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('old')
    expect(listAll(path())).toEqual(['a.txt', 'file'])
  })

  it('are all as before when the last rename is refused', () => {
    const path = workFolder({ 'a.txt': 'old' })
    const files = [
      { path: path('a.txt'), content: 'new' },
      { path: path('b.txt'), content: 'new' },
      {
        path: path('c.txt'),
        // Someone makes a folder of that name while the drafts are written.
        get content() {
          mkdirSync(path('c.txt'))
          return 'new'
        }
      }
    ]
    expect(() => writeWhole(files)).toThrow(/c\.txt: cannot be written: it is a folder/)
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('old')
    expect(listAll(path())).toEqual(['a.txt', 'c.txt'])
  })

  it('that shall be gone go, or come back when another cannot be written', () => {
    const path = workFolder({ 'a.txt': 'old', 'b.txt': 'old', file: '' })
    const gone = { path: path('a.txt'), content: null }
    const refused = {
      path: path('c.txt'),
      get content() {
        mkdirSync(path('c.txt'))
        return 'new'
      }
    }
    expect(() => writeWhole([gone, refused])).toThrow(/c\.txt: cannot be written/)
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('old')
    writeWhole([gone, { path: path('nowhere.txt'), content: null }])
    expect(listAll(path())).toEqual(['b.txt', 'c.txt', 'file'])
  })

  it('take the place of a link and never go through it', () => {
    const path = workFolder({ 'outside.txt': 'theirs' })
    mkdirSync(path('out'))
    symlinkSync('../outside.txt', path('out/a.txt'))
    writeWhole([{ path: path('out/a.txt'), content: 'mine' }])
    expect(readFileSync(path('outside.txt'), 'utf8')).toBe('theirs')
    expect(lstatSync(path('out/a.txt')).isSymbolicLink()).toBe(false)
  })

  it('stay inside their folder', () => {
    const path = workFolder()
    mkdirSync(path('out'))
    mkdirSync(path('outside'))
    symlinkSync('../outside', path('out/linked'))
    const file = { path: path('out/linked/deep/a.txt'), content: 'x' }
    expect(() => writeWhole([file], { within: path('out') })).toThrow(
      /a link leads out of .*out; nothing was/
    )
    expect(listAll(path('outside'))).toEqual([])
  })

  it('clear away what a killed run left, once it is too old to be at work', () => {
    const left = `.zhilu-${randomUUID()}.draft`
    const path = workFolder({ [left]: 'half', '.zhilu-notes': 'mine' })
    const write = (now: number) => writeWhole([{ path: path('a.txt'), content: 'x' }], { now })
    write(Date.now() + 60_000)
    expect(listAll(path())).toContain(left)
    write(Date.now() + 3_600_000)
    expect(listAll(path())).toEqual(['.zhilu-notes', 'a.txt'])
  })

  it('are no devices and no folders', () => {
    const path = workFolder()
    expect(() => writeWhole([{ path: path(), content: 'x' }])).toThrow(
      /: cannot be written: it is a folder, name a file; nothing was changed, name another place/
    )
    expect(() => writeWhole([{ path: '/dev/null', content: 'x' }])).toThrow(
      '/dev/null: cannot be written: it is no ordinary file'
    )
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})
