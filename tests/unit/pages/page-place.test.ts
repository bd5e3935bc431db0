import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slug } from '../../../graph/topics/topic-ids.ts'
import { isFolderName, linkBetween, placeOfId } from '../../../scripts/pages/page-place.ts'

const hostile = [
  '',
  '.',
  '..',
  '../x',
  'a/b',
  'a\\b',
  '/etc',
  'C:',
  'con',
  'con.txt',
  'NUL',
  'a.',
  '.a',
  ' a',
  'a\u0000b',
  'a'.repeat(65),
  'A',
  'e\u0301',
  '%2e%2e',
  'a?b',
  'a#b',
  '\u{20000}'.repeat(64),
  '__proto__'
]

/** Titles of all sorts, some of them names that Windows keeps for itself, with and without an ending. */
const title = fc
  .tuple(
    fc.constantFrom('', '', 'CON', 'con.', 'aux.', 'lpt1.', 'index', '__proto__'),
    fc.string({ unit: 'grapheme', maxLength: 90 })
  )
  .map(([reserved, rest]) => reserved + rest)

describe('the place of a page', () => {
  it('is a folder of its own below t/', () => {
    expect(placeOfId('rlhf', 'zh')?.path).toBe('t/rlhf/index.html')
    expect(placeOfId('反向传播', 'en')?.path).toBe('t/反向传播/en.html')
  })

  it.each(hostile)('is nowhere for %j', (id) => {
    expect(placeOfId(id, 'zh')).toBeNull()
  })

  it('is given to every id that a title makes', () => {
    fc.assert(
      fc.property(title, (title) => {
        const id = slug(title)
        expect(id === '' || isFolderName(id), JSON.stringify(id)).toBe(true)
      })
    )
  })

  it('is never outside t/, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (id) => {
        const path = placeOfId(id, 'zh')?.path
        if (path === undefined) return
        expect(new URL(encodeURI(path), 'http://x/').pathname.split('/')).toHaveLength(4)
      })
    )
  })

  it('is linked from beside it and from the top, percent-encoded', () => {
    const from = { path: 't/a/index.html', top: '../../' } as const
    expect(linkBetween(from, 't/反向/en.html')).toBe('../%E5%8F%8D%E5%90%91/en.html')
    expect(linkBetween(from, 'topics.html')).toBe('../../topics.html')
    expect(linkBetween({ path: 'topics.html', top: '' }, 't/a/index.html')).toBe('t/a/index.html')
  })
})
