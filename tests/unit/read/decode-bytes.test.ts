import { describe, expect, it } from 'vitest'
import { InputError } from '../../../graph/input-error.ts'
import { decodeBytes } from '../../../graph/read/decode-bytes.ts'
import { encodeAs, encodeUtf16, encodeUtf32 } from '../../encode.ts'

const CHINESE = '# 机器学习\r\n- 线性回归，逻辑回归\n- 这是第二章的内容\r'

const bytes = (...list: number[]): Uint8Array => new Uint8Array(list)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

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
    expect(decodeBytes(encodeUtf16(`\ufeff${CHINESE}`, true), 'a.md').text).toBe(CHINESE)
    expect(decodeBytes(encodeUtf16(`\ufeff${CHINESE}`, false), 'a.md').text).toBe(CHINESE)
  })

  it.each([
    ['utf-16le', true],
    ['utf-16be', false]
  ] as const)('knows %s without a mark', (encoding, littleEndian) => {
    expect(decodeBytes(encodeUtf16(CHINESE, littleEndian), 'a.md')).toMatchObject({
      text: CHINESE,
      encoding
    })
    const prose = '我们在这个时候学习了很多的东西'
    expect(decodeBytes(encodeUtf16(prose, littleEndian), 'a.md')).toMatchObject({
      text: prose,
      encoding
    })
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

const SHORT = '# 烹饪笔记\n- 煎蛋\n- 炒饭\n- 糖醋排骨\n'
const SHORT_TRADITIONAL = '# 烹飪筆記\n- 煎蛋\n- 炒飯\n- 糖醋排骨\n'
const MIXED = '# Python 入门\r\n- list、dict 与 set\r- for 循环 and while\n- €5 → numpy/pandas\n'
const JAPANESE = '# 日本料理\n- 味噌汁の作り方\n- だしを取る\n- カレーライス、ラーメン\n'
const KOREAN = '# 한국 요리\n- 김치 담그기\n- 된장찌개\n- 비빔밥 만드는 법\n'
const RUSSIAN = '# Садоводство\n- Посадка семян\n- Полив и удобрение\n- Обрезка деревьев\n'

const long = (text: string): string => text.replaceAll('# ', '## ').repeat(60)

describe('encodings from before Unicode', () => {
  it.each([
    ['gb18030', SHORT],
    ['gb18030', MIXED],
    ['gb18030', SHORT_TRADITIONAL],
    ['gb18030', '- 鳄梨\n- 蘑菇\n- 榴莲\n- 螃蟹\n'],
    ['gb18030', '# Cooking basics\n- frying, 炒菜与炒饭\n- boiling\n'],
    ['big5', SHORT_TRADITIONAL],
    ['big5', '- 酪梨\n- 蘑菇\n- 榴槤\n- 螃蟹\n'],
    ['big5', '# Python 入門\r\n- list、dict 與 set\r- for 迴圈 and while\n'],
    ['shift_jis', JAPANESE],
    ['shift_jis', '# 物理学入門\n- 力学\n- 電磁気学\n'],
    ['euc-jp', JAPANESE],
    ['euc-jp', '# 物理学入門\n- 力学\n- 電磁気学\n'],
    ['euc-kr', KOREAN],
    ['euc-kr', '# 물리학\n- 힘과 운동\n- 에너지\n'],
    ['windows-1251', RUSSIAN],
    ['windows-1251', '# Кулінарія\n- Їжа та напої\n']
  ])('are told apart in a few words: %s %j', (encoding, text) => {
    const expected = { text, encoding, unreadable: [] }
    expect(decodeBytes(encodeAs(text, encoding), 'a.md')).toEqual(expected)
    const longer = { ...expected, text: long(text) }
    expect(decodeBytes(encodeAs(long(text), encoding), 'a.md')).toEqual(longer)
  })

  it('keep what lies beyond their pairs: the four-byte characters of GB18030', () => {
    const emoji = [0x94, 0x39, 0xdf, 0x32] // "📚"
    const content = [...encodeAs(SHORT, 'gb18030'), ...emoji]
    expect(decodeBytes(bytes(...content), 'a.md').text).toBe(`${SHORT}📚`)
  })

  it('lose only the last character when it is cut', () => {
    const cut = encodeAs(SHORT.trimEnd(), 'gb18030').slice(0, -1)
    expect(decodeBytes(cut, 'a.md')).toEqual({
      text: SHORT.trimEnd().replace(/骨$/, '\ufffd'),
      encoding: 'gb18030',
      unreadable: [4]
    })
  })

  it('read the typographic signs of windows-1252 as signs', () => {
    const text = '« L’été — où est-ce ? »'
    expect(decodeBytes(bytes(0xab, 0x20, 0x4c, 0x92, 0xe9, 0x74, 0xe9), 'a.md').text).toBe(
      '« L’été'
    )
    expect(decodeBytes(encodeWestern(text), 'a.md').text).toBe(text)
  })

  it.each([
    ['iso-8859-2', '# Kuchnia\n- Żurek, gołąbki\n- Święta: łosoś, źródło, ćma\n'],
    ['windows-1250', '# Zahrada\n- Příliš žluťoučký kůň\n- řeřicha, šťovík\n'],
    ['windows-1253', '# Μαγειρική\n- Σούπα και ψωμί\n- Φρέσκα λαχανικά\n'],
    ['windows-1256', '# الطبخ\n- حساء\n- خبز طازج\n'],
    ['windows-874', '# อาหาร\n- ข้าวผัด\n- ต้มยำกุ้ง\n'],
    ['ibm866', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['macintosh', '# Légumes\n- Où planter à côté\n- d’été\n']
  ])('that are not known are never read as Chinese, and called doubtful: %s', (encoding, text) => {
    for (const content of [text, long(text)]) {
      const decoded = decodeBytes(encodeAs(content, encoding), 'a.md')
      expect(decoded).toMatchObject({ encoding: 'windows-1252', isDoubtful: true })
    }
  })

  it('that one character leaves open are called doubtful', () => {
    expect(decodeBytes(encodeAs('- 貓\n', 'big5'), 'a.md').isDoubtful).toBe(true)
  })
})

describe('Unicode', () => {
  it.each([true, false])(
    'is read as UTF-16 with little ASCII or much, little endian: %s',
    (isLittle) => {
      const texts = [
        '# 📚 学习\n- 𠮷野家 🚀\n',
        long('# Learning\n- plain words\n- 学\n'),
        RUSSIAN,
        KOREAN
      ]
      for (const text of [...texts, JAPANESE, MIXED]) {
        expect(decodeBytes(encodeUtf16(text, isLittle), 'a.md').text).toBe(text)
      }
    }
  )

  it.each([true, false])(
    'cut in the middle of a UTF-16 unit keeps the rest, little endian: %s',
    (isLittle) => {
      for (const mark of ['', '\ufeff']) {
        const decoded = decodeBytes(
          encodeUtf16(mark + SHORT.trimEnd(), isLittle).slice(0, -1),
          'a.md'
        )
        expect(decoded.text).toBe(SHORT.trimEnd().replace(/骨$/, '\ufffd'))
        expect(decoded.unreadable).toEqual([4])
      }
    }
  )

  it('keeps half a surrogate pair from spoiling a UTF-16 text with a mark', () => {
    const decoded = decodeBytes(encodeUtf16('\ufeff# 学\n- \ud83d\n', true), 'a.md')
    expect(decoded).toEqual({ text: '# 学\n- \ufffd\n', encoding: 'utf-16le', unreadable: [2] })
  })

  it('stays UTF-8 when the last character of a short text is cut', () => {
    const decoded = decodeBytes(utf8(SHORT.trimEnd()).slice(0, -1), 'a.md')
    expect(decoded.text).toBe(SHORT.trimEnd().replace(/骨$/, '\ufffd'))
    expect(decoded).toMatchObject({ encoding: 'utf-8', unreadable: [4] })
  })

  it.each([true, false])('in four bytes is refused by name, little endian: %s', (isLittle) => {
    for (const text of [SHORT, `\ufeff${SHORT}`, '猫'])
      expect(() => decodeBytes(encodeUtf32(text, isLittle), 'a.md')).toThrow(
        'a.md: this is UTF-32; save it as UTF-8 instead'
      )
  })

  it('is not seen in ASCII with a stray NUL', () => {
    expect(() => decodeBytes(utf8('# a\n- b\0c\n'), 'a.md')).toThrow('binary data')
  })

  it.each([[[0xef, 0xbb, 0xbf]], [[0xff, 0xfe]], [[0xfe, 0xff]]])(
    'is an empty file when there is but a mark: %j',
    (mark) => {
      expect(() => decodeBytes(bytes(...mark), 'a.md')).toThrow('a.md: the file is empty')
    }
  )

  it('is blank when blank', () => {
    expect(decodeBytes(utf8(' \n\t\r\n '), 'a.md').text).toBe(' \n\t\r\n ')
  })
})

describe('ISO-2022-JP', () => {
  it('is Japanese between escapes, not ASCII', () => {
    const content = utf8('# \u001b$BNA\u001b(B\n')
    expect(decodeBytes(content, 'a.md')).toMatchObject({ text: '# 料\n', encoding: 'iso-2022-jp' })
    expect(decodeBytes(utf8('\u001b[1mbold\u001b[0m'), 'a.md').encoding).toBe('utf-8')
  })
})

it('reads 10 MB in a time that grows with the size only', () => {
  const text = encodeAs(`${SHORT}${MIXED.replace('€', '')}`, 'gb18030')
  const pile = (size: number): Uint8Array => {
    const content = new Uint8Array(size)
    for (let at = 0; at + text.length <= size; at += text.length) content.set(text, at)
    return content.map((byte) => (byte === 0 ? 0x0a : byte))
  }
  decodeBytes(pile(1_000_000), 'a.md')
  const start = process.cpuUsage().user
  expect(decodeBytes(pile(10_000_000), 'a.md').encoding).toBe('gb18030')
  expect(process.cpuUsage().user - start).toBeLessThan(5e6)
})

/** windows-1252 by hand: not every version of Node decodes 80–9F. */
function encodeWestern(text: string): Uint8Array {
  const signs = new Map([
    ['’', 0x92],
    ['—', 0x97]
  ])
  return bytes(...[...text].map((character) => signs.get(character) ?? character.charCodeAt(0)))
}
