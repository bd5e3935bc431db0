import { describe, expect, it } from 'vitest'
import { cannotRead, cannotWrite } from '../../../graph/cli/file-error.ts'
import { readStream } from '../../../graph/cli/read-bytes.ts'

const failure = (code: string) =>
  Object.assign(new Error(`${code}: as the system says it`), { code })

describe('a refusal of the system', () => {
  it.each([
    ['EACCES', 'no permission'],
    ['ELOOP', 'its links go in a circle'],
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EIO', 'EIO: as the system says it']
  ])('is told in words, with what to do: %s', (code, words) => {
    expect(cannotRead('a.md', failure(code)).message).toBe(
      `a.md: cannot be read: ${words}; mend the name, or leave it out`
    )
    expect(cannotWrite('out/a', failure(code)).message).toBe(
      `out/a: cannot be written: ${words}; nothing was changed, name another place with --out`
    )
  })

  it('names an empty name', () => {
    expect(cannotRead('', failure('ENOENT')).message).toMatch(/^'': cannot be read: no such file/)
  })

  it('counts on standard input too', async () => {
    // biome-ignore lint/correctness/useYield: it fails before its first chunk
    async function* broken(): AsyncGenerator<Uint8Array> {
      throw failure('EIO')
    }
    await expect(readStream(broken(), 10)).rejects.toThrow('-: cannot be read: EIO')
  })
})
