import type { OutlineSummary, TopicKind } from './topic-graph.ts'

/** Lists of integers laid end to end: list `i` is `values[starts[i] .. starts[i + 1])`. */
export type Lists = { starts: Uint32Array; values: Uint32Array }

/** Order of kinds in the `kind` column. */
export const KINDS = [
  'area',
  'chapter',
  'section',
  'topic',
  'advice'
] as const satisfies TopicKind[]

/** Column `strength`: 1 = required, 0 = helpful. */
export const REQUIRED = 1

/**
 * What the map, search and routes need, as columns; topics are numbered 0…n−1 in the order of their ids.
 * Text columns hold indices for `text()`, which decodes one string at a time; index 0 is “none” and reads as ''.
 */
export type TopicColumns = {
  id: Uint32Array
  label: Uint32Array
  labelZh: Uint32Array
  labelEn: Uint32Array
  /** Index into `KINDS`. */
  kind: Uint8Array
  /** Topic number of the group that contains it, −1 = none. */
  parent: Int32Array
  /** Topic number of its root in the hierarchy (itself for an area). */
  area: Int32Array
  learn: Uint8Array
  fromLexicon: Uint8Array
  /** 1 where the lexicon names it: then its id means the same in every set of outlines. */
  concept: Uint8Array
  depth: Uint32Array
  /** Hours, NaN = unknown. */
  hours: Float64Array
  hoursLow: Float64Array
  hoursHigh: Float64Array
  /** Baked position, NaN for advice. */
  x: Float64Array
  y: Float64Array
  /** Text indices. */
  aliases: Lists
  /** Indices into `outlines`: who teaches it. */
  outlines: Lists
}

/** Prerequisite edges by topic number, in the order of their keys. */
export type EdgeColumns = {
  source: Uint32Array
  target: Uint32Array
  strength: Uint8Array
  /** Confidence in thousandths, 1–1000. */
  confidence: Uint16Array
  redundant: Uint8Array
  /** Text index of the either/or group, 0 = none. */
  group: Uint32Array
}

/** The coast of one area: closed rings of x, y pairs in map units. */
export type Coast = { area: number; rings: Float32Array[] }

/** Ids that are no topic's any more, as text indices in ascending order, and the number of the topic each leads to. */
export type RedirectColumns = { id: Uint32Array; topic: Uint32Array }

/** The first part of a graph file, ready for use. */
export type GraphColumns = {
  version: number
  /** Hash of both parts of one build; details of another build are refused. */
  build: string
  outlines: OutlineSummary[]
  topicCount: number
  edgeCount: number
  topics: TopicColumns
  edges: EdgeColumns
  /** Edge numbers by target, and by source. */
  incoming: Lists
  outgoing: Lists
  /** Topic numbers of direct members by group. */
  members: Lists
  coasts: Coast[]
  /** Text indices of search forms by topic: folded names with words marked, and pinyin behind a space (computed in the build). */
  searchForms: Lists
  redirects: RedirectColumns
  text(index: number): string
  /** Topic number of an id, or −1. */
  topicById(id: string): number
  /** Topic number that a former id leads to, or −1. Ids of topics lead nowhere. */
  topicByFormerId(id: string): number
}
