import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseFile, outlineCases, readCase } from '../../outline-fixture.ts'

const stored = (name: string, file: string) =>
  existsSync(caseFile(name, file)) ? readFileSync(caseFile(name, file), 'utf8') : ''

describe('outlines read as their fixtures say', () => {
  it.each(outlineCases)('%s', async (name) => {
    const { expected, problems } = await readCase(name)
    expect(expected).toBe(stored(name, 'expected.txt'))
    expect(problems).toBe(stored(name, 'problems.txt'))
  })
})
