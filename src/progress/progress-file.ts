import * as v from 'valibot'
import type { GraphColumns } from '../../graph/file/columns.ts'
import type { ImportFault } from '../store/progress.ts'
import { MOST_BYTES } from '../store/progress.ts'
import { labelOf } from '../store/topic-facts.ts'
import { markId } from './mark-id.ts'
import type { Mark, Marks } from './marks.ts'
import { LONG_AGO } from './marks.ts'
import { topicOfMark } from './marks-of-graph.ts'
import { namesOfScope, scopeOfNames } from './scope.ts'
import { decodeFirstForm } from './stored-marks.ts'

/** The version of the file; a larger one was written by a newer page. */
const FILE_VERSION = 1
const MOST = 200_000

/** What a file of marks says: known topics by id, and how many entries could not be read. */
export type ReadFile = { marks: Pick<Mark, 'id' | 'scope'>[]; unreadable: number }

const id = v.pipe(v.string(), v.trim(), markId)
const entry = v.object({ id, outlines: v.optional(v.pipe(v.array(v.string()), v.maxLength(1000))) })
const file = v.object({
  zhilu: v.literal('progress'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  marks: v.array(v.unknown())
})

/**
 * All known topics as a file: JSON with one mark a line, with names beside the ids, for people to read.
 * `outlines` names the outlines a mark belongs to; without it it holds everywhere. `now` in milliseconds.
 */
export function encodeProgressFile(
  graph: GraphColumns,
  marks: Marks,
  now: number
): { name: string; text: string } {
  const known = [...marks.values()].filter(({ isKnown }) => isKnown)
  const lines = known
    .map((mark) => JSON.stringify(entryOf(graph, mark)))
    .sort()
    .map((line) => `    ${line}`)
  const saved = dateOf(now)
  const list = lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''
  const text = `{\n  "zhilu": "progress",\n  "version": ${FILE_VERSION},\n  "saved": ${JSON.stringify(saved)},\n  "marks": [${list}]\n}\n`
  return { name: `zhilu-progress-${(saved ?? '').slice(0, 10)}.json`, text }
}

/** Reads such a file, or a list of ids, from any text; says why it cannot be used. */
export function decodeProgressFile(text: string): ReadFile | ImportFault {
  if (text.length > MOST_BYTES) return 'too-big'
  const clean = text.replace(/^\uFEFF/, '')
  const list = decodeFirstForm(clean)
  if (list) return list.size > 0 ? { marks: [...list.values()], unreadable: 0 } : 'empty'
  const read = v.safeParse(file, parseJson(clean))
  if (!read.success) return 'not-progress'
  if (read.output.version > FILE_VERSION) return 'newer'
  const entries = read.output.marks
  const marks = entries.slice(0, MOST).flatMap((value) => markOf(value))
  if (marks.length === 0) return entries.length === 0 ? 'empty' : 'not-progress'
  return { marks, unreadable: entries.length - marks.length }
}

function entryOf(graph: GraphColumns, { id: own, scope, stamp }: Mark) {
  const topic = topicOfMark(graph, own)
  const outlines = namesOfScope(scope)
  const marked = stamp > LONG_AGO ? dateOf(stamp) : undefined
  return {
    id: own,
    ...(topic >= 0 ? { name: labelOf(graph, topic, 'zh') } : {}),
    ...(topic >= 0 && labelOf(graph, topic, 'en') !== labelOf(graph, topic, 'zh')
      ? { en: labelOf(graph, topic, 'en') }
      : {}),
    ...(marked ? { marked } : {}),
    ...(outlines.length > 0 ? { outlines } : {})
  }
}

function markOf(value: unknown): Pick<Mark, 'id' | 'scope'>[] {
  const read = v.safeParse(entry, value)
  if (!read.success) return []
  return [{ id: read.output.id, scope: scopeOfNames(read.output.outlines ?? []) }]
}

/** `2026-12-01T08:00:00.000Z`; undefined for a time no calendar has. */
function dateOf(time: number): string | undefined {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
