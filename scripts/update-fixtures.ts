import { rmSync, writeFileSync } from 'node:fs'
import { caseFile, outlineCases, readCase } from '../tests/outline-fixture.ts'

// Writes what every outline fixture reads as now. Read the difference before keeping it; never run where tests run.
if (process.env.CI) throw new Error('fixtures are updated by a person, not in CI')
for (const name of outlineCases) {
  const { expected, problems } = await readCase(name)
  writeFileSync(caseFile(name, 'expected.txt'), expected)
  rmSync(caseFile(name, 'problems.txt'), { force: true })
  if (problems !== '') writeFileSync(caseFile(name, 'problems.txt'), problems)
}
