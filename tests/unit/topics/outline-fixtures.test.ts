import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseFile, outlineCases, readCase } from '../../outline-fixture.ts'

const stored = (name: string, file: string) =>
  existsSync(caseFile(name, file)) ? readFileSync(caseFile(name, file), 'utf8') : ''

/** `UPDATE_FIXTURES=1 npx vitest run outline-fixtures` writes what is read now; look at the difference before you commit it. */
const isUpdate = process.env.UPDATE_FIXTURES === '1' && process.env.CI === undefined

function store(name: string, file: string, text: string) {
  if (text === '') rmSync(caseFile(name, file), { force: true })
  else writeFileSync(caseFile(name, file), text)
}

describe('outlines read as their fixtures say', () => {
  it.each(outlineCases)('%s', async (name) => {
    const { expected, problems } = await readCase(name)
    if (isUpdate) {
      store(name, 'expected.txt', expected)
      store(name, 'problems.txt', problems)
    }
    expect(expected).toBe(stored(name, 'expected.txt'))
    expect(problems).toBe(stored(name, 'problems.txt'))
  })
})
