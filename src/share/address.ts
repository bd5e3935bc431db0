import type {
  Camera,
  ComparedPart,
  Direction,
  Language,
  Limit,
  Theme,
  View
} from '../store/state.ts'

/** What stands after the `#`: ids as given, not yet looked up in a graph. */
export type Address = {
  topic?: string
  route?: readonly string[]
  from?: string
  avoid?: readonly string[]
  with?: readonly Extra[]
  known?: readonly string[]
  focus?: string
  depth?: number
  dir?: Direction
  view?: View
  outlines?: readonly string[]
  areas?: readonly string[]
  only?: readonly Limit[]
  compare?: readonly string[]
  part?: ComparedPart
  hours?: number
  start?: string
  lang?: Language
  theme?: Theme
  at?: Camera
}

/** What joins a route only when asked for. */
export type Extra = 'helpful' | 'members'

/** Limits of an address: what goes beyond is ignored, so that decoding any string takes bounded time. */
export const LIMITS = { length: 65_536, name: 200, names: 5_000, ignored: 12, shown: 48 }

type Key = keyof Address
/** `leaveOut` is told the parts of a list that cannot be read, where others can. */
type Codec<T> = {
  decode(raw: string, leaveOut?: (part: string) => void): T | undefined
  encode(value: T): string
}
type Codecs = { [K in Key]-?: Codec<NonNullable<Address[K]>> }

const name: Codec<string> = { decode: decodeName, encode: encodeURIComponent }
const names = listOf(name)
const CODECS: Codecs = {
  topic: name,
  route: names,
  from: name,
  avoid: names,
  with: listOf(oneOf<Extra>(['helpful', 'members'])),
  known: orNone(names),
  focus: name,
  depth: integer(1, 1000),
  dir: oneOf<Direction>(['up', 'down', 'both']),
  view: oneOf<View>(['map', 'list', 'route']),
  outlines: names,
  areas: names,
  only: listOf(oneOf<Limit>(['required', 'unknown'])),
  compare: names,
  part: oneOf<ComparedPart>(['both', 'a', 'b']),
  hours: { decode: (raw) => decodeNumber(raw, 0.1, 168), encode: String },
  start: { decode: decodeDay, encode: (day) => day },
  lang: oneOf<Language>(['zh', 'en']),
  theme: oneOf<Theme>(['light', 'dark', 'system']),
  at: { decode: decodeCamera, encode: ({ x, y, zoom }) => [x, y, zoom].join(',') }
}
const VERSION = '1'

/** `#topic=rlhf&v=1` of an address, without the `#`; '' of an empty one. Keys in the order of the contract. */
export function encodeAddress(address: Address): string {
  const parts = (Object.keys(CODECS) as Key[]).flatMap((key) => encodePart(address, key))
  return parts.length > 0 ? [...parts, `v=${VERSION}`].join('&') : ''
}

/**
 * Any string as an address, with or without its `#`. Never throws: what cannot be read is left out and
 * named in `ignored` (shortened, at most a dozen).
 */
export function decodeAddress(hash: string): { address: Address; ignored: string[] } {
  const text = hash.replace(/^#/, '')
  const address: Address = {}
  const ignored: string[] = []
  for (const part of text.slice(0, LIMITS.length).split('&'))
    if (part !== '' && !decodePart(part, address, ignored)) addIgnored(ignored, part)
  if (text.length > LIMITS.length) addIgnored(ignored, text.slice(LIMITS.length))
  return { address, ignored }
}

/** Adds a part to what is ignored, shortened, without invisible characters; a dozen is enough. */
export function addIgnored(ignored: string[], part: string): void {
  if (ignored.length >= LIMITS.ignored) return
  const text = readable(part.slice(0, 3 * LIMITS.shown)).replace(/[\p{C}\s]+/gu, ' ')
  ignored.push(text.length > LIMITS.shown ? `${text.slice(0, LIMITS.shown)}…` : text)
}

function encodePart(address: Address, key: Key): string[] {
  const value = address[key]
  if (value === undefined) return []
  const codec: Codec<unknown> = CODECS[key]
  return [`${key}=${codec.encode(value)}`]
}

function decodePart(part: string, address: Address, ignored: string[]): boolean {
  const [, key = '', raw = ''] = /^([^=]*)=?(.*)$/su.exec(part) ?? []
  if (key === 'v') return raw === VERSION
  if (!Object.hasOwn(CODECS, key) || Object.hasOwn(address, key)) return false
  const value = CODECS[key as Key].decode(raw, (bad) => addIgnored(ignored, `${key}=${bad}`))
  if (value === undefined) return false
  Object.assign(address, { [key]: value })
  return true
}

function decodeName(raw: string): string | undefined {
  if (raw.length > 9 * LIMITS.name) return undefined
  const text = decodePercent(raw)?.trim()
  const isName = text !== undefined && text !== '' && text.length <= LIMITS.name
  return isName && !/[\p{Cc}\p{Cs}]/u.test(text) ? text : undefined
}

function decodePercent(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw)
  } catch {
    return undefined
  }
}

function readable(raw: string): string {
  return decodePercent(raw) ?? raw
}

/** Several values between commas; one that cannot be read is left out, alone. A value twice counts once. */
function listOf<T extends string>(codec: Codec<T>): Codec<readonly T[]> {
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

/** A list that may also say that there is nothing in it. */
function orNone<T>(codec: Codec<readonly T[]>): Codec<readonly T[]> {
  const decode: typeof codec.decode = (raw, leaveOut) =>
    raw === '' ? [] : codec.decode(raw, leaveOut)
  return { ...codec, decode }
}

function oneOf<T extends string>(values: readonly T[]): Codec<T> {
  return { decode: (raw) => values.find((value) => value === raw), encode: (value) => value }
}

function integer(low: number, high: number): Codec<number> {
  const isWhole = (raw: string) => /^\d{1,6}$/.test(raw)
  return {
    decode: (raw) => (isWhole(raw) ? decodeNumber(raw, low, high) : undefined),
    encode: String
  }
}

function decodeNumber(raw: string, low: number, high: number): number | undefined {
  if (!/^-?\d{1,17}(\.\d{1,20})?(e[+-]?\d{1,3})?$/.test(raw)) return undefined
  const value = Number(raw)
  return value >= low && value <= high ? value + 0 : undefined
}

function decodeDay(raw: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(raw)) return undefined
  const day = new Date(`${raw}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(raw) ? raw : undefined
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
