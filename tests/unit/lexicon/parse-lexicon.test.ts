import { describe, expect, it } from 'vitest'
import { InputError } from '../../../graph/input-error.ts'
import { parseLexicon } from '../../../graph/lexicon/parse-lexicon.ts'

const file = (concepts: string, name = 'own.yaml', area = 'crafts') => ({
  file: name,
  text: `area: {id: ${area}, zh: 手艺, en: Crafts}\nconcepts:\n${concepts}\n`
})

describe('parseLexicon', () => {
  it('reads names, hours, reasons, choices and helps', () => {
    const { concepts, areas } = parseLexicon([
      file(`  - {id: clay, zh: 陶土, en: Clay}
  - {id: wheel, zh: 转盘, en: Wheel}
  - id: pot
    zh: 陶罐
    en: Pot
    aliases: [罐, 3]
    in: [crafts]
    hours: [1, 2, 4]
    needs:
      - {id: clay, zh: 罐由土做成。, en: A pot is made of clay.}
      - any: [{id: wheel, zh: 可拉坯。, en: You can throw it.}, {id: clay, zh: 可手捏。, en: You can pinch it.}]
    helps: [{id: wheel, zh: 更圆。, en: Rounder.}]`)
    ])
    expect(areas.get('crafts')).toMatchObject({ zh: '手艺', aliases: [] })
    expect(concepts.get('pot')).toMatchObject({
      area: 'crafts',
      aliases: ['罐', '3'],
      hours: [1, 2, 4],
      needs: [[{ id: 'clay', reason: { zh: '罐由土做成。' } }], [{ id: 'wheel' }, { id: 'clay' }]],
      helps: [{ id: 'wheel' }]
    })
  })

  it('lets the first definition of an id win', () => {
    const { concepts } = parseLexicon([
      file('  - {id: clay, zh: 我的土, en: My clay}'),
      file('  - {id: clay, zh: 陶土, en: Clay}', 'built-in.yaml')
    ])
    expect(concepts.get('clay')?.zh).toBe('我的土')
  })

  it.each([
    ['no YAML', '  - {id: clay', /^own\.yaml:\d+: the lexicon is not valid YAML/],
    ['a missing name', '  - {id: clay, zh: 陶土}', /^own\.yaml:3: concepts\.0/],
    ['an unknown key', '  - {id: clay, zh: 陶土, en: Clay, hour: 3}', /^own\.yaml:3: /],
    ['falling hours', '  - {id: clay, zh: 陶土, en: Clay, hours: [3, 2, 1]}', /rising order/],
    [
      'a reserved id',
      '  - {id: con.x, zh: 陶土, en: Clay}',
      /^own\.yaml:3: .*never a reserved name/
    ],
    ['an id with capitals', '  - {id: Clay, zh: 陶土, en: Clay}', /lower-case words/],
    [
      'a reason in one language',
      '  - {id: a, zh: 甲, en: A, needs: [{id: a, zh: 因。}]}',
      /^own\.yaml:3: /
    ],
    [
      'an unknown need',
      '  - {id: a, zh: 甲, en: A, needs: [{id: b, zh: 因。, en: Why.}]}',
      /own\.yaml:3: a refers to `b`/
    ],
    ['an unknown section', '  - {id: a, zh: 甲, en: A, in: [b]}', /a refers to `b`/],
    [
      'a choice of one',
      '  - {id: a, zh: 甲, en: A, needs: [{any: [{id: a, zh: 因。, en: Why.}]}]}',
      /^own\.yaml:3: /
    ]
  ])('refuses %s with file and line', (_, concepts, message) => {
    expect(() => parseLexicon([file(concepts)])).toThrow(InputError)
    expect(() => parseLexicon([file(concepts)])).toThrow(message)
  })

  it('refuses a circle and names its members', () => {
    const circle = `  - {id: a, zh: 甲, en: A, needs: [{id: b, zh: 因。, en: Why.}]}
  - {id: b, zh: 乙, en: B, helps: [{id: a, zh: 因。, en: Why.}]}
  - {id: c, zh: 丙, en: C}`
    expect(() => parseLexicon([file(circle)])).toThrow(/circle among: a, b$/)
  })

  it('refuses a bomb of YAML aliases', () => {
    const bomb =
      'x: &x [1,1,1,1,1,1,1,1,1]\ny: &y [*x,*x,*x,*x,*x,*x,*x,*x]\nz: [*y,*y,*y,*y,*y,*y,*y]\n'
    expect(() => parseLexicon([{ file: 'own.yaml', text: bomb }])).toThrow(/^own\.yaml:\d+: /)
  })
})
