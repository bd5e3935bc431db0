import fc from 'fast-check'

/** A topic as its author thinks of it, before it is written down. */
export type TrueItem = {
  /** Which name of the vocabulary; a name that is taken gives way to the next. */
  name: number
  remark: 'none' | 'abbreviation' | 'translation' | 'duration' | 'aside'
  dress: 'none' | 'bold' | 'link' | 'wikilink' | 'emoji' | 'colon' | 'entity' | 'code' | 'escape'
  /** How it and its children are written, where the place allows it. */
  form: 'bullet' | 'lead-in' | 'colon' | 'bracket' | 'composite' | 'table' | 'definition'
  extras: Extra[]
  children: TrueItem[]
}

/** What stands under an item and is no topic. `words` names the decoy in it. */
export type Extra = {
  kind:
    | 'note'
    | 'prose'
    | 'code'
    | 'formula'
    | 'comment'
    | 'quote'
    | 'image'
    | 'link definition'
    | 'rule'
    | 'html'
    | 'statement'
    | 'resource'
    | 'project'
  words: number
}

export type TrueOutline = { chapters: TrueItem[]; style: Style }

/** How one author writes. */
export type Style = {
  title: 'heading' | 'front matter' | 'none'
  contents: boolean
  resources: boolean
  /** Levels of the headings by depth; deeper items are bullets. */
  levels: number[]
  setext: boolean
  closingHashes: boolean
  headingIndent: '' | ' '
  numberings: HeadingNumbering[]
  bulletNumbering: '' | '1.1 ' | '（一）' | '一、' | '(1) ' | '第一章：' | 'Chapter 1: ' | '第1周：'
  marker: '-' | '+' | '*' | '1.' | '1)'
  gap: ' ' | '  ' | '\t'
  indent: 2 | 3 | 4 | 'tab'
  task: '' | '[ ] ' | '[x] ' | '[X] '
  loose: boolean
  blankAroundHeadings: boolean
  trailing: '' | ' ' | '  '
  lineEnd: '\n' | '\r\n' | '\r'
  byteOrderMark: boolean
}

export const HEADING_NUMBERINGS = [
  '',
  '第一章：',
  '第1章 ',
  '第1周 ',
  '一、',
  '（一）',
  '1.',
  '1. ',
  '1.1 ',
  '1)',
  '1 ',
  '阶段一.',
  'Chapter 1 — ',
  'Part 1: ',
  'IV. '
] as const
export type HeadingNumbering = (typeof HEADING_NUMBERINGS)[number]

const extra: fc.Arbitrary<Extra> = fc.record({
  kind: fc.constantFrom<Extra['kind'][]>(
    'note',
    'prose',
    'code',
    'formula',
    'comment',
    'quote',
    'image',
    'link definition',
    'rule',
    'html',
    'statement',
    'resource',
    'project'
  ),
  words: fc.nat(999)
})

const rarely = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(...others) }
  )

const itemAbove = (children: fc.Arbitrary<TrueItem[]>): fc.Arbitrary<TrueItem> =>
  fc.record({
    name: fc.nat(9999),
    remark: rarely<TrueItem['remark']>('none', 'abbreviation', 'translation', 'duration', 'aside'),
    dress: rarely<TrueItem['dress']>(
      'none',
      'bold',
      'link',
      'wikilink',
      'emoji',
      'colon',
      'entity',
      'code',
      'escape'
    ),
    form: rarely<TrueItem['form']>(
      'bullet',
      'lead-in',
      'colon',
      'bracket',
      'composite',
      'table',
      'definition'
    ),
    extras: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Extra[]>([]) },
      { weight: 1, arbitrary: fc.array(extra, { minLength: 1, maxLength: 3 }) }
    ),
    children
  })

const leaf = itemAbove(fc.constant<TrueItem[]>([]))
const twig = itemAbove(fc.array(leaf, { maxLength: 3 }))
const branch = itemAbove(fc.array(fc.oneof(leaf, twig), { maxLength: 3 }))
const bough = itemAbove(fc.array(fc.oneof(leaf, twig, branch), { maxLength: 3 }))

const style: fc.Arbitrary<Style> = fc.record({
  title: fc.constantFrom<Style['title'][]>('heading', 'front matter', 'none'),
  contents: fc.boolean(),
  resources: fc.boolean(),
  levels: fc
    .subarray([1, 2, 3, 4, 5, 6], { minLength: 0, maxLength: 3 })
    .map((levels) => levels.sort()),
  setext: fc.boolean(),
  closingHashes: rarely(false, true),
  headingIndent: rarely<Style['headingIndent']>('', ' '),
  numberings: fc.array(fc.constantFrom<HeadingNumbering[]>(...HEADING_NUMBERINGS), {
    minLength: 3,
    maxLength: 3
  }),
  bulletNumbering: rarely<Style['bulletNumbering']>(
    '',
    '1.1 ',
    '（一）',
    '一、',
    '(1) ',
    '第一章：',
    'Chapter 1: ',
    '第1周：'
  ),
  marker: fc.constantFrom<Style['marker'][]>('-', '+', '*', '1.', '1)'),
  gap: rarely<Style['gap']>(' ', '  ', '\t'),
  indent: fc.constantFrom<Style['indent'][]>(2, 3, 4, 'tab'),
  task: rarely<Style['task']>('', '[ ] ', '[x] ', '[X] '),
  loose: fc.boolean(),
  blankAroundHeadings: fc.boolean(),
  trailing: rarely<Style['trailing']>('', ' ', '  '),
  lineEnd: fc.constantFrom<Style['lineEnd'][]>('\n', '\r\n', '\r'),
  byteOrderMark: fc.boolean()
})

/** Outlines whose true tree is known; `writeTrueOutline` gives the Markdown and what must be read from it. */
export const trueOutline: fc.Arbitrary<TrueOutline> = fc.record({
  chapters: fc.array(fc.oneof(twig, branch, bough), { minLength: 1, maxLength: 4 }),
  style
})
