import type { GraphColumns } from '../../graph/file/columns.ts'
import { idOf, isToLearn } from '../store/topic-facts.ts'

/** Graphs with more topics to learn are not remembered: their fingerprint would fill the storage. */
const MOST_TOPICS = 20_000

/** Which topics to learn a graph had, as hashes of their ids: 32 bits each, so that one in millions is mistaken. */
export type Fingerprint = ReadonlySet<number>

/** The fingerprint of a graph; null where it has too many topics. Linear. */
export function fingerprintOf(graph: GraphColumns): Fingerprint | null {
  const hashes = new Set<number>()
  for (let topic = 0; topic < graph.topicCount; topic++)
    if (isToLearn(graph, topic)) hashes.add(hashOf(idOf(graph, topic)))
  return hashes.size > MOST_TOPICS ? null : hashes
}

const textOf = new WeakMap<Fingerprint, string>()

/** Whether a graph of that fingerprint had a topic of this id. */
export function hadTopic(fingerprint: Fingerprint, id: string): boolean {
  return fingerprint.has(hashOf(id))
}

/** A fingerprint as text: its hashes in base 36, seven characters each, sorted. */
export function encodeFingerprint(fingerprint: Fingerprint): string {
  const known = textOf.get(fingerprint)
  if (known !== undefined) return known
  const words = Uint32Array.from(fingerprint).sort()
  const text = Array.from(words, (word) => word.toString(36).padStart(WIDTH, '0')).join('')
  textOf.set(fingerprint, text)
  return text
}

/** Reads what `encodeFingerprint` wrote; null for any other text. */
export function decodeFingerprint(text: string): Fingerprint | null {
  if (text.length > WIDTH * MOST_TOPICS || text.length % WIDTH !== 0 || /[^0-9a-z]/.test(text))
    return null
  const hashes = new Set<number>()
  for (let at = 0; at < text.length; at += WIDTH)
    hashes.add(Number.parseInt(text.slice(at, at + WIDTH), 36))
  return hashes
}

/** Characters of a 32-bit number in base 36. */
const WIDTH = 7

/** FNV-1a over UTF-16 code units, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
