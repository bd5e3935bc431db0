import type {
  Camera,
  ComparedPart,
  Direction,
  Language,
  Limit,
  RouteForm,
  Theme,
  View
} from '../store/state.ts'
import type { Codec, Mark } from './address-values.ts'
import {
  day,
  decimal,
  integer,
  LIMITS,
  listOf,
  marks,
  name,
  names,
  oneOf,
  place,
  readable
} from './address-values.ts'

/** What stands after the `#`: ids as given, not yet looked up in a graph. */
export type Address = {
  topic?: string
  route?: readonly string[]
  from?: string
  avoid?: readonly string[]
  with?: readonly Extra[]
  known?: readonly Mark[]
  focus?: string
  depth?: number
  dir?: Direction
  view?: View
  form?: RouteForm
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

type Key = keyof Address
type Codecs = { [K in Key]-?: Codec<NonNullable<Address[K]>> }

const CODECS: Codecs = {
  topic: name,
  route: names,
  from: name,
  avoid: names,
  with: listOf(oneOf<Extra>(['helpful', 'members'])),
  known: marks,
  focus: name,
  depth: integer(1, 1000),
  dir: oneOf<Direction>(['up', 'down', 'both']),
  view: oneOf<View>(['map', 'list', 'route']),
  form: oneOf<RouteForm>(['steps', 'plan']),
  outlines: names,
  areas: names,
  only: listOf(oneOf<Limit>(['required', 'unknown'])),
  compare: names,
  part: oneOf<ComparedPart>(['both', 'a', 'b']),
  hours: decimal(0.1, 168),
  start: day,
  lang: oneOf<Language>(['zh', 'en']),
  theme: oneOf<Theme>(['light', 'dark', 'system']),
  at: place
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
  ignored.push(shortened(readable(part.slice(0, 3 * LIMITS.shown))))
}

/** A text of a link as it can be shown: short, without invisible characters. */
export function shortened(text: string): string {
  const seen = text.slice(0, 3 * LIMITS.shown).replace(/[\p{C}\s]+/gu, ' ')
  return seen.length > LIMITS.shown ? `${seen.slice(0, LIMITS.shown)}…` : seen
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
