import * as v from 'valibot'
import type { Keep } from '../store/keep.ts'
import type { Fingerprint } from './fingerprint.ts'
import { decodeFingerprint, encodeFingerprint } from './fingerprint.ts'

/** Where the person left, and what the outlines were then. */
export type Visit = {
  /** What stood behind the `#`; '' for the whole map. */
  address: string
  /** The build of the graph file. */
  build: string
  topics: Fingerprint | null
  /** Ids of the topics the address named, and of the targets and steps of the route. */
  named: readonly string[]
  targets: readonly string[]
  steps: readonly string[]
}

export const LONGEST_ADDRESS = 8192
const VERSION = 1
const MOST_IDS = 2000

const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(256))), v.maxLength(MOST_IDS))
const record = v.object({
  version: v.literal(VERSION),
  address: v.pipe(v.string(), v.maxLength(LONGEST_ADDRESS)),
  build: v.pipe(v.string(), v.maxLength(200)),
  topics: v.string(),
  named: ids,
  targets: ids,
  steps: ids
})
const newer = v.object({ version: v.pipe(v.number(), v.minValue(VERSION + 1)) })

/** A visit as text. What is too long to be kept is left out. */
export function encodeVisit({ address, build, topics, named, targets, steps }: Visit): string {
  return JSON.stringify({
    version: VERSION,
    address: address.length > LONGEST_ADDRESS ? '' : address,
    build,
    topics: topics ? encodeFingerprint(topics) : '',
    named: named.slice(0, MOST_IDS),
    targets: targets.slice(0, MOST_IDS),
    steps: steps.length > MOST_IDS ? [] : steps
  })
}

/** Reads what `encodeVisit` wrote, from any text; null where it is something else, `newer` from a newer page. */
export function decodeVisit(text: string): Visit | 'newer' | null {
  const parsed = parseJson(text)
  if (v.is(newer, parsed)) return 'newer'
  const read = v.safeParse(record, parsed)
  if (!read.success) return null
  const { version: _, topics, ...visit } = read.output
  return { ...visit, topics: topics === '' ? null : decodeFingerprint(topics) }
}

/** The last visit to the site at a path; null where there was none, or none that can be read. */
export function readVisit(keep: Keep, path: string): Visit | null {
  const text = keep.read(nameOf(path))
  const visit = text === null ? null : decodeVisit(text)
  return visit === 'newer' ? null : visit
}

/** Keeps a visit, but never over one of a newer page. */
export function keepVisit(keep: Keep, path: string, visit: Visit): void {
  const text = keep.read(nameOf(path))
  if (text === null || decodeVisit(text) !== 'newer') keep.write(nameOf(path), encodeVisit(visit))
}

/** Several sites may share one storage: each folder of a host is one. */
function nameOf(path: string): string {
  return `visit.${path.replace(/[^/]*$/, '').slice(0, 200)}`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
