import fc from 'fast-check'
import { damage } from '../damage.ts'
import { randomOutline } from './random-outline.ts'
import { trueOutline } from './true-outline/true-outline.ts'
import { writeTrueOutline } from './true-outline/write-true-outline.ts'

const outline = fc.oneof(
  trueOutline.map((tree) => writeTrueOutline(tree).text),
  randomOutline
)

type Damage = { kind: 'flip' | 'cut' | 'drop' | 'repeat' | 'insert'; at: number; bytes: number[] }

const hostile = [
  '\ufeff',
  '\u2028',
  '\r',
  '\t',
  '```',
  '<!--',
  '$$',
  '\n---\n',
  '\n| a | b |\n|---|---|\n|',
  '- '.repeat(300),
  '> '.repeat(300),
  '['.repeat(300),
  '（'.repeat(300),
  '*'.repeat(300),
  '&#x110000;',
  '__proto__',
  '：',
  '、'.repeat(50)
].map((text) => [...new TextEncoder().encode(text)])
// Halves of characters, a surrogate, bytes that no UTF-8 holds.
const broken = [[0xe9], [0xe9, 0x9d], [0xed, 0xa0, 0x80], [0xff, 0xfe], [0xc0, 0x80], [0]]

const change: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom<Damage['kind'][]>('flip', 'cut', 'drop', 'repeat', 'insert'),
  at: fc.nat(),
  bytes: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.constantFrom(...broken) },
    { weight: 1, arbitrary: fc.array(fc.nat(255), { minLength: 1, maxLength: 8 }) }
  )
})

/** Bytes, in base64, of outlines that were cut, garbled or saved by a program that read them wrongly. */
export const damagedOutline: fc.Arbitrary<string> = fc
  .tuple(
    outline,
    fc.constantFrom('utf-8', 'utf-8', 'utf-8', 'utf-16', 'double'),
    fc.array(change, { maxLength: 4 })
  )
  .map(([text, encoding, changes]) => {
    const bytes = changes.reduce(damaged, encoded(text, encoding))
    return bytes.toString('base64')
  })

/** Any bytes at all, in base64. */
export const anyBytes: fc.Arbitrary<string> = fc
  .uint8Array({ maxLength: 300 })
  .map((bytes) => Buffer.from(bytes).toString('base64'))

function encoded(text: string, encoding: string): Buffer {
  if (encoding === 'utf-16') return Buffer.from(text, 'utf16le')
  return Buffer.from(encoding === 'double' ? damage(text, 'windows-1252') : text)
}

function damaged(bytes: Buffer, { kind, at: anywhere, bytes: given }: Damage): Buffer {
  const at = anywhere % (bytes.length + 1)
  const before = bytes.subarray(0, at)
  const after = bytes.subarray(at)
  const next = after.subarray(given.length)
  switch (kind) {
    case 'cut':
      return before
    case 'drop':
      return Buffer.concat([before, next])
    case 'repeat':
      return Buffer.concat([before, after.subarray(0, 200), after])
    case 'flip':
      return Buffer.concat([before, Buffer.from(given).subarray(0, after.length), next])
    case 'insert':
      return Buffer.concat([before, Buffer.from(given), after])
  }
}
