import { describe, expect, it } from 'vitest'
import { InputError } from '../../../graph/input-error.ts'
import { decodeBytes } from '../../../graph/read/decode-bytes.ts'

const CHINESE = '# 机器学习\r\n- 线性回归，逻辑回归\n- 这是第二章的内容\r'

const bytes = (...list: number[]): Uint8Array => new Uint8Array(list)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}

/** Encodes into an encoding that only has a decoder, by asking the decoder for every pair of bytes. */
function encodeAs(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const pairs = new Map<string, number[]>()
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const read = decoder.decode(bytes(lead, trail))
      if (read.length === 1 && !pairs.has(read)) pairs.set(read, [lead, trail])
    }
  }
  return bytes(
    ...[...text].flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)])
  )
}

describe('decodeBytes', () => {
  it('reads UTF-8 and keeps every line break', () => {
    expect(decodeBytes(utf8(CHINESE), 'a.md')).toEqual({
      text: CHINESE,
      encoding: 'utf-8',
      unreadable: []
    })
  })

  it('removes a byte order mark', () => {
    expect(decodeBytes(utf8(`\ufeff${CHINESE}`), 'a.md').text).toBe(CHINESE)
    expect(decodeBytes(utf16(`\ufeff${CHINESE}`, true), 'a.md').text).toBe(CHINESE)
    expect(decodeBytes(utf16(`\ufeff${CHINESE}`, false), 'a.md').text).toBe(CHINESE)
  })

  it.each([
    ['utf-16le', true],
    ['utf-16be', false]
  ] as const)('knows %s without a mark', (encoding, littleEndian) => {
    expect(decodeBytes(utf16(CHINESE, littleEndian), 'a.md')).toMatchObject({
      text: CHINESE,
      encoding
    })
    const prose = '我们在这个时候学习了很多的东西'
    expect(decodeBytes(utf16(prose, littleEndian), 'a.md')).toMatchObject({ text: prose, encoding })
  })

  it.each(['# 机器学习', CHINESE, '# 数据结构\n- 队列\n- 栈', '- 卷积'])(
    'knows GB18030: %j',
    (text) => {
      expect(decodeBytes(encodeAs(text, 'gb18030'), 'a.md')).toMatchObject({
        text,
        encoding: 'gb18030'
      })
    }
  )

  it.each(['# 機器學習', '# 資料結構\n- 佇列、堆疊\n- 這是第二章的內容', '統計與機率'])(
    'knows Big5: %j',
    (text) => {
      expect(decodeBytes(encodeAs(text, 'big5'), 'a.md')).toMatchObject({ text, encoding: 'big5' })
    }
  )

  it.each(["# L'été à la plage, déjà vu", 'Größe, Übung und Straße', 'año, niño, corazón'])(
    'falls back to windows-1252: %j',
    (text) => {
      const plain = bytes(...[...text].map((character) => character.charCodeAt(0)))
      expect(decodeBytes(plain, 'a.md')).toMatchObject({ text, encoding: 'windows-1252' })
    }
  )

  it('stays with UTF-8 when the last character of a long text is cut', () => {
    const cut = utf8('机器学习与深度学习'.repeat(20)).slice(0, -1)
    const { text, encoding } = decodeBytes(cut, 'a.md')
    expect(encoding).toBe('utf-8')
    expect(text.startsWith('机器学习与深度学习')).toBe(true)
  })

  it('refuses an empty file and says what to do', () => {
    expect(() => decodeBytes(bytes(), 'a.md')).toThrow(InputError)
    expect(() => decodeBytes(bytes(), 'a.md')).toThrow(
      'a.md: the file is empty; write an outline into it'
    )
  })

  it.each([
    ['a PNG picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a PDF', utf8('%PDF-1.7\n')],
    ['a zip archive', bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0)],
    ['binary data', bytes(0, 1, 2, 0, 0, 7, 0, 0, 0, 9, 9, 0)],
    ['binary data', bytes(1, 2, 3, 4, 5, 6, 7, 0x41)]
  ])('refuses %s in one line', (kind, content) => {
    expect(() => decodeBytes(content, 'a.md')).toThrow(InputError)
    expect(() => decodeBytes(content, 'a.md')).toThrow(
      new RegExp(`^a\\.md: this is ${kind}.*Markdown[^\\n]*$`)
    )
  })
})
