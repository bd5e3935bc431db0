import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'))

it.each([
  'strict',
  'noUncheckedIndexedAccess',
  'exactOptionalPropertyTypes',
  'noImplicitOverride',
  'noFallthroughCasesInSwitch',
  'noUnusedLocals',
  'noUnusedParameters',
  'verbatimModuleSyntax',
  'isolatedModules',
  'erasableSyntaxOnly'
])('tsconfig.json switches %s on', (flag) => {
  expect(compilerOptions[flag]).toBe(true)
})

it('tsconfig.json takes back no part of strict', () => {
  const parts = Object.keys(compilerOptions).filter((flag) =>
    /^(noImplicit|strict|use|always)/.test(flag)
  )
  expect(parts.filter((flag) => compilerOptions[flag] === false)).toEqual([])
})
