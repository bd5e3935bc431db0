import { describe, expect, it } from 'vitest'
import type { GraphColumns } from '../../../graph/file/columns.ts'
import { takeOverKnown } from '../../../src/store/transitions.ts'
import { buildColumns } from '../../build-graph.ts'
import { createTexts } from '../../kept-texts.ts'
import { MARKS_KEY as KEY, openTab as open } from '../../progress-tab.ts'

const concepts = new Set(['a', 'b'])
const { columns: graph, topic } = buildColumns('a → b; 甲 → b', {}, { concepts })
const DAMAGED = 'zhilu.progress.damaged.1'

const openTab = (kept = createTexts(), of: GraphColumns = graph) => ({
  ...open(kept, of),
  texts: kept.texts
})

describe('marks', () => {
  it('are stored as they are made, and come back', () => {
    const kept = createTexts()
    openTab(kept).toggle('b')
    expect(openTab(kept).known()).toEqual(['b'])
  })

  it('of a link are not stored before they are taken over', () => {
    const { store, texts } = openTab()
    store.setState({ lent: new Set([topic('a')]) })
    expect(texts.size).toBe(0)
    store.setState(takeOverKnown)
    expect(texts.get(KEY)).toContain('"a"')
  })

  it('follow another tab, also in a page that comes back to life', () => {
    const kept = createTexts()
    const [one, two, three] = [openTab(kept), openTab(kept), openTab(kept)]
    one.toggle('a')
    two.hear()
    three.tabs.dispatchEvent(new Event('pageshow'))
    expect([two.known(), three.known()]).toEqual([['a'], ['a']])
  })

  it('of two tabs that have not heard of each other are both stored', () => {
    const kept = createTexts()
    const [one, two] = [openTab(kept), openTab(kept)]
    one.toggle('a')
    two.toggle('b')
    expect(openTab(kept).known()).toEqual(['a', 'b'])
  })

  it('from the end of time can be taken back, for good and in every tab', () => {
    const text = `{"version":2,"scopes":[],"marks":[["a",${Number.MAX_SAFE_INTEGER},1]]}`
    const kept = createTexts({ [KEY]: text })
    const [one, two] = [openTab(kept), openTab(kept)]
    expect([one.known(), one.notices()]).toEqual([['a'], []])
    one.toggle('a')
    two.hear()
    expect([one.known(), two.known(), openTab(kept).known()]).toEqual([[], [], []])
    two.toggle('a')
    one.hear()
    expect([one.known(), openTab(kept).known()]).toEqual([['a'], ['a']])
  })

  it('of the first form are read, placed, and left as they are', () => {
    const kept = createTexts({ 'zhilu.known': '["a","gone","甲"]' })
    const tab = openTab(kept)
    expect(tab.known()).toEqual(['a', '甲'])
    expect(tab.progress.getState().gone).toEqual(['gone'])
    tab.toggle('a')
    expect(kept.texts.get('zhilu.known')).toBe('["a","gone","甲"]')
    expect(openTab(kept).known()).toEqual(['甲'])
  })
})

describe('outlines', () => {
  const other = buildColumns('a → 乙; 甲 → 乙', {}, { concepts }).columns
  const outlines = [{ outline: 'z.md', title: 'Z', encoding: 'utf-8', repaired: 0 }]

  it('of another set have only the marks on what the lexicon names', () => {
    const kept = createTexts()
    const tab = openTab(kept)
    tab.toggle('a')
    tab.toggle('甲')
    const elsewhere = openTab(kept, { ...other, outlines })
    expect(elsewhere.known()).toEqual(['a'])
    expect(elsewhere.progress.getState()).toMatchObject({ elsewhere: 1, gone: [] })
    expect(openTab(kept).known()).toEqual(['a', '甲'])
  })

  it('that were edited keep their marks, and a topic that comes back has its own', () => {
    const kept = createTexts()
    const [before, after] = [openTab(kept), openTab(kept, other)]
    before.toggle('甲')
    before.toggle('b')
    after.hear()
    expect(after.known()).toEqual(['甲'])
    expect(after.progress.getState().gone).toEqual(['b'])
    expect(openTab(kept).known()).toEqual(['b', '甲'])
  })

  it('that renamed a topic keep its mark by its former id', () => {
    const kept = createTexts()
    openTab(kept).toggle('甲')
    const redirects = new Map([['甲', '乙']])
    const renamed = buildColumns('a → 乙', {}, { redirects }).columns
    const tab = openTab(kept, renamed)
    expect(tab.known()).toEqual(['乙'])
    tab.toggle('乙')
    expect(openTab(kept, renamed).known()).toEqual([])
  })
})

describe('a storage', () => {
  it('that keeps nothing is told of once, and costs no mark', () => {
    const kept = createTexts()
    kept.setFaults({ fails: () => true })
    const tab = openTab(kept)
    expect(tab.notices()).toEqual([])
    tab.toggle('a')
    tab.toggle('b')
    expect([tab.known(), tab.notices()]).toEqual([['a', 'b'], ['not-kept']])
  })

  it('that has room again gets all marks, and nothing more is said', () => {
    const kept = createTexts()
    kept.setFaults({ quota: 20 })
    const tab = openTab(kept)
    tab.toggle('a')
    expect(tab.notices()).toEqual(['not-kept'])
    kept.setFaults({})
    tab.toggle('b')
    expect(tab.notices()).toEqual([])
    expect(openTab(kept).known()).toEqual(['a', 'b'])
  })

  it('that is damaged gives what can be read, and the rest is put aside', () => {
    const text = '{"version":2,"scopes":[],"marks":[["a",5,1],["b","x",1]]}'
    const tab = openTab(createTexts({ [KEY]: text }))
    expect([tab.known(), tab.notices()]).toEqual([['a'], ['damaged-marks']])
    expect(tab.texts.get(DAMAGED)).toBe(text)
  })

  it('that is damaged and full is left as it is', () => {
    const kept = createTexts({ [KEY]: '{"version":2' })
    kept.setFaults({ quota: 30 })
    const tab = openTab(kept)
    tab.toggle('a')
    expect([...kept.texts]).toEqual([[KEY, '{"version":2']])
    expect(tab.notices()).toEqual(['not-kept'])
  })

  it('of a newer page is left as it is', () => {
    const text = '{"version":3,"marks":{}}'
    const tab = openTab(createTexts({ [KEY]: text }))
    tab.toggle('a')
    expect([tab.known(), tab.notices()]).toEqual([['a'], ['newer-marks']])
    expect([...tab.texts]).toEqual([[KEY, text]])
  })

  it('keeps three damaged texts aside, and then is written no more', () => {
    const kept = createTexts()
    for (let time = 1; time <= 4; time++) {
      kept.texts.set(KEY, `damaged ${time}`)
      openTab(kept).toggle('a')
    }
    expect(kept.texts.get(KEY)).toBe('damaged 4')
    expect(kept.texts.size).toBe(4)
  })
})

describe('start over', () => {
  it('takes back all marks, in every tab, and can be taken back', () => {
    const kept = createTexts()
    const [one, two] = [openTab(kept), openTab(kept)]
    one.toggle('a')
    two.toggle('甲')
    one.progress.startOver()
    two.hear()
    expect([one.known(), two.known(), openTab(kept).known()]).toEqual([[], [], []])
    expect(one.progress.getState().undoable).toEqual({ kind: 'cleared', count: 2 })
    one.progress.undo()
    two.hear()
    expect([one.known(), two.known()]).toEqual([
      ['a', '甲'],
      ['a', '甲']
    ])
    expect(one.progress.getState().undoable).toBeNull()
  })

  it('leaves nothing on offer that belonged to a mark, in any tab', () => {
    const kept = createTexts()
    const [one, two] = [openTab(kept), openTab(kept)]
    one.toggle('b')
    two.toggle('a')
    one.hear()
    expect(one.store.getState().marking?.topics).toEqual([topic('b')])
    two.progress.startOver()
    one.hear()
    expect([one.store.getState().marking, two.store.getState().marking]).toEqual([null, null])
    one.toggle('a')
    one.toggle('b')
    one.toggle('a')
    expect(one.store.getState().marking?.isKnown).toBe(false)
    one.progress.startOver()
    expect(one.store.getState().marking).toBeNull()
  })

  it('undone leaves alone what was marked since', () => {
    const tab = openTab()
    tab.toggle('a')
    tab.toggle('b')
    tab.progress.startOver()
    tab.toggle('a')
    tab.toggle('a')
    tab.progress.undo()
    expect(tab.known()).toEqual(['b'])
  })
})

describe('a file', () => {
  it('brings back what was saved, and can be taken back', () => {
    const tab = openTab()
    tab.toggle('a')
    tab.toggle('甲')
    const { name, text } = tab.progress.toFile()
    expect(name).toBe('zhilu-progress-1970-01-01.json')
    expect(text).toContain(
      '{"id":"甲","name":"甲","marked":"1970-01-01T00:00:01.004Z","outlines":["A","a.md"]}'
    )
    tab.progress.startOver()
    const plan = tab.progress.planImport(text)
    if (typeof plan === 'string') throw new Error(plan)
    expect(plan).toMatchObject({ topics: [topic('a'), topic('甲')], already: 0, elsewhere: 0 })
    expect(tab.known()).toEqual([])
    plan.apply()
    expect(tab.known()).toEqual(['a', '甲'])
    tab.progress.undo()
    expect(tab.known()).toEqual([])
  })

  it('adds to the marks, and takes none away', () => {
    const tab = openTab()
    tab.toggle('b')
    const plan = tab.progress.planImport('["a","b","later"]')
    if (typeof plan === 'string') throw new Error(plan)
    expect(plan).toMatchObject({ topics: [topic('a')], already: 1, elsewhere: 1 })
    plan.apply()
    expect(tab.known()).toEqual(['a', 'b'])
    expect(tab.progress.toFile().text).toContain('"later"')
  })

  it('undone leaves nothing behind, in any tab, but for what was said before or since', () => {
    const kept = createTexts()
    const [one, two] = [openTab(kept), openTab(kept)]
    one.toggle('b')
    one.toggle('b')
    const plan = one.progress.planImport('["a","b","甲","later"]')
    if (typeof plan === 'string') throw new Error(plan)
    plan.apply()
    two.hear()
    expect(two.known()).toEqual(['a', 'b', '甲'])
    two.toggle('甲')
    two.toggle('甲')
    one.hear()
    one.progress.undo()
    two.hear('zhilu.progress.undone')
    two.hear()
    one.hear()
    for (const tab of [one, two, openTab(kept)]) expect(tab.known()).toEqual(['甲'])
    expect(kept.texts.get(KEY)).not.toMatch(/"a"|later/)
    expect(kept.texts.get(KEY)).toContain('["b",')
  })

  it('undone at a standing clock takes nothing that is said then', () => {
    const kept = createTexts()
    const tab = open(kept, graph, () => 5000)
    const plan = tab.progress.planImport('["a"]')
    if (typeof plan === 'string') throw new Error(plan)
    plan.apply()
    tab.progress.undo()
    tab.toggle('a')
    tab.hear()
    expect([tab.known(), openTab(kept).known()]).toEqual([['a'], ['a']])
  })

  it('undone takes nothing that another tab said at that moment', () => {
    const [kept, late] = [createTexts(), createTexts()]
    const [one, two] = [kept, late].map((texts) => open(texts, graph, () => 5001))
    two?.toggle('b')
    const plan = one?.progress.planImport('["a"]')
    if (!plan || typeof plan === 'string') throw new Error(plan)
    plan.apply()
    // The other tab had not seen the import when it stored its mark.
    kept.texts.set(KEY, late.texts.get(KEY) ?? '')
    one?.hear()
    expect(one?.known()).toEqual(['a', 'b'])
    one?.progress.undo()
    expect(one?.known()).toEqual(['b'])
  })

  it('undone in a full storage is undone all the same', () => {
    const kept = createTexts()
    const [one, two] = [openTab(kept), openTab(kept)]
    const plan = one.progress.planImport('["a"]')
    if (typeof plan === 'string') throw new Error(plan)
    plan.apply()
    two.hear()
    kept.setFaults({ quota: KEY.length + (kept.texts.get(KEY)?.length ?? 0) })
    one.progress.undo()
    two.hear()
    expect([one.known(), two.known(), openTab(kept).known()]).toEqual([[], [], []])
  })

  it.each([
    ['20,001 marks', JSON.stringify(Array.from({ length: 20_001 }, (_, at) => `t${at}`))],
    [
      'marks of too long names',
      JSON.stringify(Array.from({ length: 9000 }, (_, at) => `${'t'.repeat(240)}${at}`))
    ]
  ])('of %s is refused, and what was there stays', (_, text) => {
    const tab = openTab()
    tab.toggle('a')
    const before = tab.texts.get(KEY)
    expect(tab.progress.planImport(text)).toBe('too-many')
    expect(tab.texts.get(KEY)).toBe(before)
  })

  it('of as many marks as may be comes back, though each is of other outlines', () => {
    const marks = Array.from({ length: 19_999 }, (_, at) => ({ id: 'x', outlines: [`${at}.md`] }))
    const kept = createTexts()
    const tab = openTab(kept)
    tab.toggle('a')
    const plan = tab.progress.planImport(JSON.stringify({ zhilu: 'progress', version: 1, marks }))
    if (typeof plan === 'string') throw new Error(plan)
    plan.apply()
    const again = openTab(kept)
    expect([again.known(), again.progress.getState().elsewhere, again.notices()]).toEqual([
      ['a'],
      19_999,
      []
    ])
  })

  it.each([
    ['nothing', '', 'not-progress'],
    ['half a text', '{', 'not-progress'],
    ['a number', '7', 'not-progress'],
    ['marks without ids', '{"zhilu":"progress","version":1,"marks":[{"id":7}]}', 'not-progress'],
    ['a newer form', '{"zhilu":"progress","version":2,"marks":[{"id":"a"}]}', 'newer'],
    ['no marks', '{"zhilu":"progress","version":1,"marks":[]}', 'empty'],
    ['an empty list', '[]', 'empty'],
    ['a million brackets', '['.repeat(1e6), 'not-progress'],
    ['33 megabytes', `["${'a'.repeat(33e6)}"]`, 'too-big']
  ])('that holds %s is refused', (_, text, fault) => {
    expect(openTab().progress.planImport(text)).toBe(fault)
  })
})
