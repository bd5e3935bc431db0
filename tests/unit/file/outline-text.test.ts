import { describe, expect, it } from 'vitest'
import { GraphFileError } from '../../../graph/file/graph-file-error.ts'
import { decodeOutlineText, encodeOutlineText } from '../../../graph/file/outline-text.ts'

const BUILD = '0123456789abcdef'

describe('the file of an outline', () => {
  it.each(['', '# 甲\r\n- 乙\r\n', '\ufeff# 甲', 'zhilu-outline 1 x\n', 'a\rb\nc\u2028d\0'])(
    'gives back the text %j',
    (text) => {
      expect(decodeOutlineText(encodeOutlineText(text, BUILD), BUILD)).toBe(text)
    }
  )

  const bytes = encodeOutlineText('# 甲\n- 乙\n', BUILD)
  const changed = (at: number) => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))

  it.each([
    ['a page sent in its place', new TextEncoder().encode('<!doctype html>'), 'not-a-graph-file'],
    ['nothing', new Uint8Array(), 'not-a-graph-file'],
    ['one of another build', encodeOutlineText('', BUILD.replace('0', '1')), 'other-build'],
    ['one of a later Zhilu', changed(14).with(14, 0x32), 'newer'],
    ['one that is cut', bytes.subarray(0, -1), 'damaged'],
    ['one with a wrong letter', changed(bytes.length - 2), 'damaged']
  ])('refuses %s', (_, file, reason) => {
    const refusal = () => {
      try {
        return decodeOutlineText(file, BUILD)
      } catch (error) {
        return error instanceof GraphFileError ? error.reason : error
      }
    }
    expect(refusal()).toBe(reason)
  })
})
