import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { markId } from '../../src/progress/mark-id.ts'
import type { Mark } from '../../src/progress/marks.ts'
import { joinMarks, keyOf } from '../../src/progress/marks.ts'
import { decodeProgressFile } from '../../src/progress/progress-file.ts'
import { placeOf, scopeOfNames } from '../../src/progress/scope.ts'
import { decodeFirstForm, decodeMarks, encodeMarks } from '../../src/progress/stored-marks.ts'
import { buildColumns } from '../build-graph.ts'
import { createTexts } from '../kept-texts.ts'
import { MARKS_KEY, openTab } from '../progress-tab.ts'
import { runs, seconds } from './check-law.ts'

const IDS = ['a', 'b', 'c', '甲', '乙']
const { columns: graph } = buildColumns(
  'a → b → c; 甲 → b; 乙',
  {},
  { concepts: new Set(['a', 'b', 'c']), redirects: new Map([['old', 'a']]) }
)

const id = fc.constantFrom(...IDS)
const anyId = fc.oneof(
  id,
  fc.constantFrom('old', 'gone', '__proto__'),
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }).filter((own) => v.is(markId, own))
)
const scope = fc.array(fc.oneof(fc.constantFrom('a.md', 'z.md'), fc.string())).map(scopeOfNames)
const mark: fc.Arbitrary<Mark> = fc.record({
  id: anyId,
  scope: fc.oneof(fc.constant(''), scope),
  isKnown: fc.boolean(),
  stamp: stamp()
})
const marks = fc
  .array(mark, { maxLength: 12 })
  .map((list) => new Map(list.map((one) => [keyOf(one), one])))

const stored = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  marks.map(encodeMarks),
  fc.record({ version: fc.nat(4), scopes: fc.jsonValue(), marks: fc.jsonValue() }).map(inJson),
  fc
    .record({ version: fc.constant(2), scopes: fc.constant([['a.md']]), marks: rows() })
    .map(inJson),
  marks.map(encodeMarks).chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
  fc.array(fc.oneof(anyId, fc.jsonValue())).map(inJson)
)

describe('stored marks', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(marks, (given) => {
        expect(decodeMarks(encodeMarks(given))).toEqual({ kind: 'marks', marks: given })
      }),
      runs(500)
    )
  })

  it('are read from any text, and what was read is written as it is read again', () => {
    fc.assert(
      fc.property(stored, (text) => {
        const read = decodeMarks(text)
        const found = 'marks' in read ? read.marks : new Map<string, Mark>()
        expect(decodeMarks(encodeMarks(found))).toEqual({ kind: 'marks', marks: found })
        expect(() => [decodeFirstForm(text), decodeProgressFile(text)]).not.toThrow()
      }),
      runs(1000)
    )
  })

  it('are one, in whatever order and however often they are joined', () => {
    fc.assert(
      fc.property(marks, marks, marks, (x, y, z) => {
        const joined = joinMarks(joinMarks(x, y), z)
        expect(joinMarks(x, joinMarks(y, z))).toEqual(joined)
        // Of two equal sayings either may stand for both.
        expect(new Map(joinMarks(z, joinMarks(y, x)))).toEqual(joined)
        expect(joinMarks(joined, y)).toBe(joined)
      }),
      runs(500)
    )
  })
})

const initial = fc.oneof(
  fc.constant({}),
  stored.map((text) => ({ [MARKS_KEY]: text })),
  stored.map((text) => ({ 'zhilu.known': text })),
  fc.constant({ [MARKS_KEY]: '{"version":9}' })
)
const script = fc.array(id, { minLength: 1, maxLength: 8 })
const faults = fc.oneof(
  fc.record({ fails: fc.func(fc.boolean()) }),
  fc.nat(30).map((broken) => ({ fails: (call: number) => call === broken })),
  fc.nat(30).map((from) => ({ fails: (call: number) => call >= from })),
  fc
    .constantFrom('ask', 'get', 'set')
    .map((one) => ({ fails: (_: number, kind: string) => kind === one })),
  fc.nat(400).map((quota) => ({ quota }))
)

describe('a storage whose calls fail', () => {
  it(
    'costs no mark of the session, is told once, and gets all marks when it works again',
    () => {
      fc.assert(
        fc.property(initial, script, faults, (texts, toggled, broken) => {
          const kept = createTexts(texts)
          const before = { ...texts }
          const expected = new Set(openTab(createTexts(before), graph).known())
          kept.setFaults(broken)
          const tab = openTab(kept, graph)
          const own = new Map<string, boolean>()
          for (const one of toggled) {
            tab.toggle(one)
            own.set(one, tab.known().includes(one))
            expect(new Set(tab.notices()).size).toBe(tab.notices().length)
          }
          for (const [one, isKnown] of own) expect(tab.known().includes(one), one).toBe(isKnown)
          const isStored = holds(kept.texts.get(MARKS_KEY), own)
          if (!isStored) expect(tab.notices().some(isAboutKeeping)).toBe(true)
          keepsWhatItCannotRead(before, kept.texts)

          kept.setFaults({})
          tab.hear()
          for (const [one, isKnown] of own) {
            expect(tab.known().includes(one), one).toBe(isKnown)
            expected.delete(one)
          }
          for (const one of expected) expect(tab.known()).toContain(one)
          keepsWhatItCannotRead(before, kept.texts)
          if (!tab.notices().includes('newer-marks')) {
            expect(holds(kept.texts.get(MARKS_KEY), own)).toBe(true)
            expect(tab.notices()).not.toContain('not-kept')
          }
        }),
        runs(2500)
      )
    },
    seconds(60)
  )
})

type Step = {
  tab: number
  do: 'toggle' | 'hear' | 'clear' | 'import' | 'undo' | 'reload'
  id: string
  clock: number
}

const step: fc.Arbitrary<Step> = fc.record({
  tab: fc.nat(2),
  do: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('toggle' as const) },
    { weight: 4, arbitrary: fc.constantFrom('hear' as const) },
    { weight: 3, arbitrary: fc.constantFrom(...(['clear', 'import', 'undo', 'reload'] as const)) }
  ),
  id,
  // The clock may stand still, go on, or go back.
  clock: fc.integer({ min: -50, max: 50 })
})
const steps = fc.array(step, { minLength: 2, maxLength: 24 })
/** Topics marked before any tab opens, some of them at times no clock will show. */
const first = fc.uniqueArray(fc.record({ id, stamp: stamp() }), {
  selector: (one) => one.id,
  maxLength: 3
})
const textOf = (given: readonly { id: string; stamp: number }[]) =>
  encodeMarks(
    new Map(
      given.map((one): [string, Mark] => {
        const own = { ...placeOf(graph, graph.topicById(one.id)), stamp: one.stamp, isKnown: true }
        return [keyOf(own), own]
      })
    )
  )

describe('two or three tabs', () => {
  it(
    'over one storage hold what was said last, whenever they hear of each other',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 3 }), first, steps, (count, before, taken) => {
          const kept = createTexts({ [MARKS_KEY]: textOf(before) })
          let time = 1e6
          const open = () => openTab(kept, graph, () => time)
          const tabs = Array.from({ length: count }, open)
          const said = createSayings(before.map((one) => one.id))
          const done = new Map<number, Done>()
          for (const { tab: number, do: what, id: topic, clock } of taken) {
            const at = number % count
            const tab = tabs[at] as ReturnType<typeof open>
            time += clock
            if (what === 'toggle') {
              const isKnown = !tab.known().includes(topic)
              tab.toggle(topic)
              said.say([topic], isKnown)
            } else if (what === 'reload') {
              tabs[at] = open()
              done.delete(at)
            } else if (what === 'clear') {
              tab.progress.startOver()
              done.set(at, said.say(said.known(), false))
            } else if (what === 'import') {
              importAll(tab)
              done.set(
                at,
                said.say(
                  FILE.filter((one) => !said.known().includes(one)),
                  true
                )
              )
            } else if (what === 'undo') {
              tab.progress.undo()
              said.undo(done.get(at))
              done.delete(at)
            } else tab.hear()
          }
          for (const tab of tabs) tab.hear()
          for (const tab of [...tabs, open()]) expect(tab.known()).toEqual(said.known())
        }),
        runs(1500)
      )
    },
    seconds(60)
  )

  it(
    'that see each other’s storage late end up the same, and lose no mark',
    () => {
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 3 }), first, steps, (count, before, taken) => {
          const late = createLateStorage(count, textOf(before))
          let time = 1e6
          const tabs = late.storages.map((storage) =>
            openTab({ ask: () => storage }, graph, () => time)
          )
          const said = new Map(before.map((one) => [one.id, new Set([true])]))
          const note = (topic: string, isKnown: boolean) =>
            said.set(topic, new Set([...(said.get(topic) ?? []), isKnown]))
          for (const { tab: number, do: what, id: topic, clock } of taken) {
            const at = number % count
            const tab = tabs[at] as (typeof tabs)[number]
            time += clock
            if (what === 'toggle') {
              tab.toggle(topic)
              note(topic, tab.known().includes(topic))
            } else if (what === 'hear') late.deliver(at, () => tab.hear())
            else if (what === 'clear') {
              for (const known of tab.known()) note(known, false)
              tab.progress.startOver()
            } else if (what === 'import') {
              importAll(tab)
              for (const one of FILE) note(one, true)
            } else if (what === 'undo') {
              const known = tab.known()
              tab.progress.undo()
              for (const one of known) if (!tab.known().includes(one)) note(one, false)
              for (const one of tab.known()) note(one, true)
            }
          }
          late.settle((at) => tabs[at]?.hear())
          const [first, ...others] = tabs.map((tab) => tab.known())
          for (const other of others) expect(other).toEqual(first)
          for (const [topic, values] of said)
            if (values.size === 1) expect(first?.includes(topic), topic).toBe(values.has(true))
        }),
        runs(1500)
      )
    },
    seconds(60)
  )
})

/** What a file adds in these laws; some of it may be there, and the last is on no map. */
const FILE = ['a', 'b', '甲']

function importAll({ progress }: ReturnType<typeof openTab>) {
  const plan = progress.planImport(inJson([...FILE, 'nowhere']))
  if (typeof plan === 'string') throw new Error(plan)
  plan.apply()
}

type Done = { topics: readonly string[]; isKnown: boolean; turn: number }

/** What was said of each topic, and in which turn, so that one turn can be undone but for what was said since. */
function createSayings(topics: readonly string[]) {
  let turn = 0
  const said = new Map(topics.map((topic) => [topic, { isKnown: true, turn }]))
  const sayAll = (given: readonly string[], isKnown: boolean): Done => {
    turn++
    for (const topic of given) said.set(topic, { isKnown, turn })
    return { topics: given, isKnown, turn }
  }
  return {
    say: sayAll,
    undo: (done?: Done) => {
      if (!done) return
      const left = done.topics.filter((topic) => said.get(topic)?.turn === done.turn)
      sayAll(left, !done.isKnown)
    },
    known: () => [...said.keys()].filter((topic) => said.get(topic)?.isKnown).sort()
  }
}

/**
 * One storage as browsers with a process a tab have it: a tab sees its own writes at once, those of others
 * only when it is told of them.
 */
function createLateStorage(count: number, text: string) {
  const views = Array.from({ length: count }, () => new Map([[MARKS_KEY, text]]))
  const waiting = views.map((): [string, string][] => [])
  const storages = views.map((view, own) => ({
    getItem: (name: string) => view.get(name) ?? null,
    setItem: (name: string, text: string) => {
      view.set(name, text)
      waiting.forEach((queue, other) => {
        if (other !== own) queue.push([name, text])
      })
    }
  }))
  const deliver = (at: number, hear: () => void) => {
    const next = waiting[at]?.shift()
    if (!next) return
    views[at]?.set(...next)
    hear()
  }
  const settle = (hear: (at: number) => void) => {
    for (let rounds = 0; waiting.some((queue) => queue.length > 0); rounds++) {
      expect(rounds).toBeLessThan(1000)
      for (let at = 0; at < count; at++) deliver(at, () => hear(at))
    }
  }
  return { storages, deliver, settle }
}

/** Whether a stored text says of each topic what was said. */
function holds(text: string | undefined, said: ReadonlyMap<string, boolean>): boolean {
  const read = openTab(createTexts(text === undefined ? {} : { [MARKS_KEY]: text }), graph).known()
  return [...said].every(([topic, isKnown]) => read.includes(topic) === isKnown)
}

/** A damaged text stands where it stood or aside; that of a newer page, and that of the first form, where they stood. */
function keepsWhatItCannotRead(before: Record<string, string>, texts: ReadonlyMap<string, string>) {
  for (const [name, text] of Object.entries(before)) {
    const { kind } = decodeMarks(text)
    if (name !== MARKS_KEY || kind === 'newer') expect(texts.get(name)).toBe(text)
    else if (kind === 'damaged') expect([...texts.values()]).toContain(text)
  }
}

function isAboutKeeping(kind: string): boolean {
  return ['not-kept', 'newer-marks'].includes(kind)
}

function inJson(value: unknown): string {
  return JSON.stringify(value)
}

/** Also of times no clock will show. */
function stamp() {
  return fc.oneof(
    fc.nat(5),
    fc.nat(1e15),
    fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1)
  )
}

function rows() {
  return fc.array(
    fc.oneof(
      fc.tuple(anyId, stamp(), fc.constantFrom(0, 1)),
      fc.tuple(anyId, stamp(), fc.constantFrom(0, 1), fc.nat(2)),
      fc.jsonValue()
    )
  )
}
