import { at } from './at.ts'
import { blockWith, createField, type Field, isNamed } from './field.ts'
import { forcePositions } from './force-positions.ts'
import { makeForward } from './forward-positions.ts'
import { LABEL_GAP } from './label-box.ts'
import { moveBlock } from './move-block.ts'
import { improveTopic, placeTopic, swapTopic } from './move-topic.ts'
import type { PlacedRegion, Region } from './region.ts'

const GAP = 26
const ROOM = 14000
const MOST_ROUNDS = 14
const LEAST_ROUNDS = 5
/** Comparisons of lines with lines that all rounds together may take. */
const EFFORT = 8e6
/** Rounds at the end in which nothing moves to a worse place. */
const COOL = 3
const HEAT = 150
const WIDER = 2.1

/**
 * Positions of one territory by forces, then by local search: named sections and topics are put one
 * after the other on the cheapest free place, then moved for some rounds, which makes arrows shorter
 * and crossings fewer. Required edges run forward all the while. About rounds × topics × (topics +
 * arrows): for at most some hundreds of topics.
 */
export function placeRegion(region: Region): PlacedRegion {
  const { x, y } = forcePositions(region)
  stretch(x, Math.sqrt(region.topics.length * ROOM * 1.4))
  stretch(y, Math.sqrt((region.topics.length * ROOM) / 1.4))
  makeForward(region, x, GAP)
  const field = createField(region, x, y, GAP - 0.001)
  const named = region.sections.flatMap((_, section) => (isNamed(field, section) ? [section] : []))
  for (const section of named) placeNamed(field, section)
  const order = region.topics.map((_, topic) => topic)
  order.sort((a, b) => Math.abs(at(x, a)) - Math.abs(at(x, b)) || a - b)
  for (const topic of order) if (!field.isPlaced[topic]) placeTopic(field, topic)
  const rounds = roundsFor(region)
  for (let round = 0; round < rounds; round++) {
    const isMoved = improveAll(field, round, rounds)
    if (round % 4 === 3) for (const section of named) moveBlock(field, section)
    else if (!isMoved) break
  }
  return { region, x, y, names: named.flatMap((section) => namesOf(field, section)) }
}

function roundsFor({ drawn }: Region): number {
  const affordable = Math.floor(EFFORT / (1 + drawn.length ** 2))
  return Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, affordable))
}

/** One round over all topics, cooler than the one before; every third looks farther. True if any moved. */
function improveAll(field: Field, round: number, rounds: number): boolean {
  const heat = HEAT * Math.max(0, 1 - round / (rounds - COOL)) ** 2
  const scale = round % 3 === 1 ? WIDER : 1
  let isMoved = false
  for (const topic of field.region.order) {
    if (!improveTopic(field, topic, { heat, scale }) && !swapTopic(field, topic)) continue
    isMoved = true
    renewBlock(field, topic)
  }
  return isMoved
}

/** NOTE: a swap moves another topic too, but one of the same section or of none with a name. */
function renewBlock(field: Field, topic: number): void {
  const section = at(field.region.sectionOf, topic)
  if (field.blocks[section]) field.blocks[section] = blockWith(field, section)
}

/** Members of a named section first among themselves, then all together. */
function placeNamed(field: Field, section: number): void {
  for (const topic of field.region.sections[section]?.members ?? []) placeTopic(field, topic)
  moveBlock(field, section)
}

/** Names stand above the members, the outermost group first. */
function namesOf(field: Field, section: number): PlacedRegion['names'] {
  const block = field.blocks[section]
  if (!block) return []
  let top = block.top
  return (field.region.sections[section]?.names ?? []).map(({ topic, box }) => {
    const y = top + box.up
    top += box.up + box.down + LABEL_GAP
    return { topic, x: (block.left + block.right) / 2, y, box }
  })
}

/** Scales positions to the wanted extent, around 0. */
function stretch(positions: Float64Array, extent: number): void {
  const low = positions.reduce((least, value) => Math.min(least, value), Infinity)
  const high = positions.reduce((most, value) => Math.max(most, value), -Infinity)
  const mean = positions.reduce((sum, value) => sum + value, 0) / Math.max(1, positions.length)
  const scale = high > low ? extent / (high - low) : 1
  for (let i = 0; i < positions.length; i++) positions[i] = (at(positions, i) - mean) * scale
}
