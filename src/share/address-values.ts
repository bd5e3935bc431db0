import { isStartDay } from '../store/start-day.ts'
import type { Camera } from '../store/state.ts'
import { decodeFingerprints, encodeFingerprints, LIST_MARK } from './fingerprint-list.ts'

/** Limits of an address: what goes beyond is ignored, so that decoding any string takes bounded time. */
export const LIMITS = {
  length: 65_536,
  name: 200,
  names: 5_000,
  /** Characters of marks that are written by name; more of them are written as fingerprints. */
  plainMarks: 400,
  ignored: 12,
  shown: 48
}

/** A marked topic: its id or name, or, in a long list, the fingerprint of its id. */
export type Mark = string | number

/**
 * How one value is written in an address and read from it. `leaveOut` is told the parts of a list that cannot be
 * read, where others can.
 */
export type Codec<T> = {
  decode(raw: string, leaveOut?: (part: string) => void): T | undefined
  encode(value: T): string
}

/** A topic's id or name. */
export const name: Codec<string> = { decode: decodeName, encode: encodeName }

/** Several of them. */
export const names = listOf(name)

/** Names first, then one list of fingerprints; `known=` says that there is not one. */
export const marks: Codec<readonly Mark[]> = { decode: decodeMarks, encode: encodeMarks }

/** A day a plan may begin at, `2026-12-01`. */
export const day: Codec<string> = {
  decode: (raw) => (isStartDay(raw) ? raw : undefined),
  encode: (text) => text
}

/** Where the map rests: `x,y,zoom`. */
export const place: Codec<Camera> = {
  decode: decodeCamera,
  encode: ({ x, y, zoom }) => [x, y, zoom].join(',')
}

function decodeName(raw: string): string | undefined {
  if (raw.length > 9 * LIMITS.name) return undefined
  const text = decodePercent(raw)?.trim()
  const isName = text !== undefined && text !== '' && text.length <= LIMITS.name
  return isName && !/[\p{Cc}\p{Cs}]/u.test(text) ? text : undefined
}

/** No name is written as a list of fingerprints begins. */
function encodeName(text: string): string {
  return encodeURIComponent(text).replace(/^~/, '%7E')
}

function decodePercent(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined
  }
}

/** A part as it reads, or as it stands where it cannot be read. */
export function readable(raw: string): string {
  return decodePercent(raw) ?? raw
}

/** Several values between commas; one that cannot be read is left out, alone. A value twice counts once. */
export function listOf<T extends string>(codec: Codec<T>): Codec<readonly T[]> {
  return {
    encode: (values) => values.map(codec.encode).join(','),
    decode: (raw, leaveOut) => {
      const parts = raw.split(',', LIMITS.names + 1)
      if (parts.length > LIMITS.names) return undefined
      const values = new Set<T>()
      const bad: string[] = []
      for (const part of parts) {
        const value = codec.decode(part)
        if (value !== undefined) values.add(value)
        else if (part !== '') bad.push(part)
      }
      if (values.size === 0) return undefined
      for (const part of bad) leaveOut?.(part)
      return [...values]
    }
  }
}

/** Names first, then one list of fingerprints; `known=` says that there is not one. */
function encodeMarks(list: readonly Mark[]): string {
  const prints = list.filter((mark) => typeof mark === 'number')
  const parts = list.filter((mark) => typeof mark === 'string').map(encodeName)
  return [...parts, ...(prints.length > 0 ? [encodeFingerprints(prints)] : [])].join(',')
}

function decodeMarks(raw: string, leaveOut?: (part: string) => void): Mark[] | undefined {
  if (raw === '') return []
  const at = raw.startsWith(LIST_MARK) ? 0 : raw.lastIndexOf(`,${LIST_MARK}`) + 1
  if (!raw.startsWith(LIST_MARK, at)) return names.decode(raw, leaveOut)?.slice()
  const prints = decodeFingerprints(raw.slice(at))
  const plain = names.decode(raw.slice(0, at), leaveOut)
  if (!prints && plain) leaveOut?.(raw.slice(at))
  return prints || plain ? [...(plain ?? []), ...(prints ?? [])] : undefined
}

/** One of a few words. */
export function oneOf<T extends string>(values: readonly T[]): Codec<T> {
  return { decode: (raw) => values.find((value) => value === raw), encode: (value) => value }
}

/** A whole number within limits. */
export function integer(low: number, high: number): Codec<number> {
  const isWhole = (raw: string) => /^\d{1,6}$/.test(raw)
  return {
    decode: (raw) => (isWhole(raw) ? decodeNumber(raw, low, high) : undefined),
    encode: String
  }
}

/** A number within limits. */
export function decimal(low: number, high: number): Codec<number> {
  return { decode: (raw) => decodeNumber(raw, low, high), encode: String }
}

function decodeNumber(raw: string, low: number, high: number): number | undefined {
  if (!/^-?\d{1,17}(\.\d{1,20})?(e[+-]?\d{1,3})?$/.test(raw)) return undefined
  const value = Number(raw)
  return value >= low && value <= high ? value + 0 : undefined
}

function decodeCamera(raw: string): Camera | undefined {
  const [x, y, zoom, more] = raw.split(',', 4)
  if (x === undefined || y === undefined || zoom === undefined || more !== undefined)
    return undefined
  const camera = [
    decodeNumber(x, -1e7, 1e7),
    decodeNumber(y, -1e7, 1e7),
    decodeNumber(zoom, 1e-4, 100)
  ]
  const [left, top, scale] = camera
  if (left === undefined || top === undefined || scale === undefined) return undefined
  return { x: left, y: top, zoom: scale }
}
