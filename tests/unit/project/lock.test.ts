import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const text = readFileSync('package-lock.json', 'utf8')
const lock = JSON.parse(text)
const project = JSON.parse(readFileSync('package.json', 'utf8'))

describe('package-lock.json', () => {
  it('names no host to fetch from', () => {
    const withoutFunding = text.replaceAll(/"funding": (\{[^}]*\}|\[[^\]]*\]|"[^"]*")/g, '')
    expect(withoutFunding).not.toMatch(/"resolved"|:\/\//)
  })

  it('holds the packages of every system, so that npm ci works on all', () => {
    const missing = execFileSync('node', ['scripts/complete-lock.mjs', '--check'], {
      encoding: 'utf8'
    })
    expect(missing).toBe('')
  })

  it('belongs to package.json', () => {
    const { name, version, dependencies, devDependencies } = lock.packages['']
    expect({ name, version, dependencies, devDependencies }).toEqual({
      name: project.name,
      version: project.version,
      dependencies: project.dependencies,
      devDependencies: project.devDependencies
    })
  })
})
