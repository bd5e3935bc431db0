import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileName } from '../../../src/ui/save-file.ts'

it.each([
  ['到 RLHF 的路线', '到 RLHF 的路线.md'],
  ['Route to CI/CD: a "first" pass?', 'Route to CI-CD- a -first- pass.md'],
  ['../../etc/passwd', 'etc-passwd.md'],
  ['a\u202egpj.exe', 'a-gpj.exe.md'],
  ['...', 'route.md'],
  ['', 'route.md']
])('names the file of %j %j', (text, name) => {
  expect(fileName(text, 'md')).toBe(name)
})

it('is no path, not hidden, and short, whatever it is made from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const name = fileName(text, 'ics')
      expect(name).toMatch(/^[^./\\\p{Cc}\p{Cf}:*?"<>|][^/\\\p{Cc}\p{Cf}:*?"<>|]*\.ics$/u)
      expect([...name].length).toBeLessThanOrEqual(84)
    })
  )
})
