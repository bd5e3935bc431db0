import * as v from 'valibot'
import { markId } from './mark-id.ts'
import type { Mark, Marks } from './marks.ts'
import { EVERYWHERE, keyOf } from './marks.ts'
import { namesOfScope, scopeOfNames } from './scope.ts'

/** The form this page writes. A larger number was written by a newer page. */
const STORED_VERSION = 2

/** What a stored text holds; `damaged` may still have given marks. */
export type Stored =
  | { kind: 'marks'; marks: Marks }
  | { kind: 'damaged'; marks: Marks }
  | { kind: 'newer' }

const MOST_IDS = 200_000

const head = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(STORED_VERSION)) })
const body = v.object({
  scopes: v.array(v.array(v.string())),
  marks: v.array(v.unknown())
})
const stamp = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const flag = v.picklist([0, 1])
/** Id, stamp, whether it is known, and the number of its scope; without one it holds everywhere. */
const row = v.union([
  v.strictTuple([markId, stamp, flag]),
  v.strictTuple([markId, stamp, flag, v.pipe(v.number(), v.integer(), v.minValue(0))])
])

const NO_MARKS: Marks = new Map()

/** Marks as a text: each set of outlines stands in it once. Sorted, so that equal marks are equal texts. */
export function encodeMarks(marks: Marks): string {
  const keys = [...marks.keys()].sort()
  const sorted = keys.flatMap((key) => marks.get(key) ?? [])
  const scopes = [...new Set(sorted.map(({ scope }) => scope))].filter((scope) => scope !== '')
  const numbers = new Map(scopes.map((scope, number) => [scope, number]))
  const rows = sorted.map(({ id: own, stamp: at, isKnown, scope }) => {
    const number = numbers.get(scope)
    return [own, at, Number(isKnown), ...(number === undefined ? [] : [number])]
  })
  return JSON.stringify({
    version: STORED_VERSION,
    scopes: scopes.map(namesOfScope),
    marks: rows
  })
}

/** Reads what `encodeMarks` wrote, from any text. Of a damaged one every mark that can be read is there. */
export function decodeMarks(text: string): Stored {
  const parsed = parseJson(text)
  const version = v.safeParse(head, parsed)
  if (version.success && version.output.version > STORED_VERSION) return { kind: 'newer' }
  const found = v.safeParse(body, parsed)
  if (!version.success || !found.success) return { kind: 'damaged', marks: NO_MARKS }
  const scopes = found.output.scopes.map(scopeOfNames)
  const rows = found.output.marks
  const read = rows.flatMap((value) => markOf(value, scopes))
  const isWhole = read.length === rows.length
  const marks = new Map(read.map((mark) => [keyOf(mark), mark]))
  return { kind: isWhole ? 'marks' : 'damaged', marks }
}

/** Reads the first form, a JSON list of ids: said before everything else, of whatever outlines. Null where it is no such list. */
export function decodeFirstForm(text: string | null): Marks | null {
  if (text === null) return NO_MARKS
  const parsed = parseJson(text)
  if (!Array.isArray(parsed)) return null
  const ids = parsed.slice(0, MOST_IDS).filter((value): value is string => v.is(markId, value))
  const marks = ids.map((own): Mark => ({ id: own, scope: EVERYWHERE, isKnown: true, stamp: 0 }))
  return new Map(marks.map((mark) => [keyOf(mark), mark]))
}

function markOf(value: unknown, scopes: readonly string[]): [Mark] | [] {
  const read = v.safeParse(row, value)
  if (!read.success) return []
  const [own, at, known, number] = read.output
  const scope = number === undefined ? EVERYWHERE : scopes[number]
  return scope === undefined ? [] : [{ id: own, scope, isKnown: known === 1, stamp: at }]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
