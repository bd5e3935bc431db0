import { freeName } from '../file/reserved-names.ts'
import type { Meaning, Meanings } from './merge-items.ts'

const LONGEST = 64

/**
 * Gives every meaning its id: the lexicon's, else its title, with its section's id before it where the title
 * alone says nothing. Ids never depend on the order of outlines.
 */
export function assignIds({ list, meaningOf }: Meanings): Map<Meaning, string> {
  const ids = new Map<Meaning, string>()
  const freeId = createFreeIds()
  const open = new Set<Meaning>()
  const idOf = (meaning: Meaning): string => {
    const known = ids.get(meaning)
    if (known !== undefined) return known
    open.add(meaning)
    const id = freeId(wantedId(meaning))
    open.delete(meaning)
    ids.set(meaning, id)
    return id
  }
  const wantedId = (meaning: Meaning): string => {
    if (meaning.concept) return meaning.concept.id
    if (meaning.area) return meaning.area
    const title = mainTitle(meaning)
    if (!meaning.isScoped) return slug(title)
    const scope = meaning.scope && meaningOf.get(meaning.scope)
    // A scope that is being named already would go round for ever.
    const prefix = scope && !open.has(scope) ? idOf(scope) : slug(meaning.scope?.title ?? '')
    return slug(prefix === '' ? title : `${prefix}.${slug(title)}`)
  }
  // The lexicon's ids first: they never move.
  for (const meaning of [...list].sort((a, b) => rank(a) - rank(b))) idOf(meaning)
  return ids
}

function rank(meaning: Meaning): number {
  if (meaning.area) return 0
  return meaning.concept ? 1 : 2
}

/** The title most items bear; ties by code units. */
export function mainTitle(meaning: Meaning): string {
  const counts = new Map<string, number>()
  for (const { title } of meaning.items) counts.set(title, (counts.get(title) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? meaning.key
}

/** A title as an id of the agreed form: lower case, NFC, letters, digits, `.`, `_` and `-`, at most 64, never reserved. */
export function slug(title: string): string {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/^\.(?=[a-z])/, 'dot-')
    .replace(/(?<=[a-z])[+#*]+(?![\p{L}\p{N}])/gu, spellSigns)
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[._-]+|[._-]+$/g, '')
  const clean = freeName(plain)
  const letters = Array.from(clean.slice(0, 2 * LONGEST))
  if (letters.length > LONGEST)
    return `${letters
      .slice(0, LONGEST - 8)
      .join('')
      .replace(/[._-]+$/, '')}-${hash(clean)}`
  return clean
}

/** C, C++ and C# are three things: signs that end a Latin word are spelt out. */
function spellSigns(signs: string): string {
  return [...signs].map((sign) => `-${SIGNS[sign] ?? ''}`).join('')
}

const SIGNS: Record<string, string> = { '+': 'plus', '#': 'sharp', '*': 'star' }

/** Gives the id wanted, or the first of `-2`, `-3`, … that nobody has. */
function createFreeIds(): (wanted: string) => string {
  const taken = new Set<string>()
  const nextNumber = new Map<string, number>()
  return (wanted) => {
    const base = wanted === '' ? 'topic' : wanted
    let id = base
    // Lower numbers were taken when this id was wanted before.
    let n = nextNumber.get(base) ?? 2
    for (; taken.has(id); n++) id = slug(`${base}-${n}`)
    nextNumber.set(base, n)
    taken.add(id)
    return id
  }
}

/** FNV-1a, 32 bits, as seven base-36 digits. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  return value.toString(36).padStart(7, '0')
}
