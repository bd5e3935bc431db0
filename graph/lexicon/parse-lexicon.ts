import { load } from 'js-yaml'
import * as v from 'valibot'
import { LineCounter, parseDocument, visit } from 'yaml'
import { isReservedName } from '../file/reserved-names.ts'
import { InputError } from '../input-error.ts'
import type { Concept, Lexicon, LexiconArea, LexiconNeed } from './lexicon.ts'

export type LexiconFile = { file: string; text: string }

const words = v.pipe(v.string(), v.trim(), v.nonEmpty())
// YAML reads an unquoted `- 3` as a number; names may be numbers.
const name = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim(), v.nonEmpty())
const need = v.strictObject({ id: words, zh: words, en: words })
const hours = v.pipe(
  v.tuple([v.number(), v.number(), v.number()]),
  v.check(
    ([low, typical, high]) => 0 < low && low <= typical && typical <= high,
    'hours must be [low, typical, high] in rising order'
  )
)
const conceptEntry = v.strictObject({
  id: v.pipe(
    words,
    v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
    v.check(
      (id) => !isReservedName(id),
      'an id is never a reserved name, such as con, con.x or index'
    )
  ),
  zh: name,
  en: name,
  aliases: v.optional(v.array(name), []),
  in: v.optional(v.array(words), []),
  hours: v.optional(hours),
  'zh-is': v.optional(words),
  'en-is': v.optional(words),
  needs: v.optional(
    v.array(v.union([need, v.strictObject({ any: v.pipe(v.array(need), v.minLength(2)) })])),
    []
  ),
  helps: v.optional(v.array(need), [])
})
const fileSchema = v.strictObject({
  area: v.strictObject({ id: words, zh: name, en: name, aliases: v.optional(v.array(name), []) }),
  concepts: v.array(conceptEntry)
})

/**
 * Parses lexicon files and joins them; the first definition of an id wins.
 * Throws `InputError` naming file and line for what is malformed, refers to nothing, or goes in a circle.
 */
export function parseLexicon(files: LexiconFile[]): Lexicon {
  const areas = new Map<string, LexiconArea>()
  const concepts = new Map<string, Concept>()
  for (const file of files) {
    const parsed = parseFile(file)
    if (!areas.has(parsed.area.id)) areas.set(parsed.area.id, parsed.area)
    for (const concept of parsed.concepts)
      if (!concepts.has(concept.id)) concepts.set(concept.id, concept)
  }
  const lexicon = { areas, concepts }
  refuseUnknownReferences(lexicon, files)
  refuseCircles(lexicon)
  return lexicon
}

function parseFile(given: LexiconFile): { area: LexiconArea; concepts: Concept[] } {
  const { area, concepts } = readSound(given.text) ?? readWithLines(given)
  return { area, concepts: concepts.map((entry) => toConcept(entry, area.id)) }
}

type SoundFile = v.InferOutput<typeof fileSchema>

/** A file in which nothing is wrong, or undefined: js-yaml reads four times as fast, but tells no lines of values. */
function readSound(text: string): SoundFile | undefined {
  // YAML aliases are refused; what looks like one is left to the reader that tells.
  if (/(?:^|[\s[{,:-])[*&]\S/m.test(text)) return undefined
  try {
    const result = v.safeParse(fileSchema, load(text))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}

/** Reads a file with the lines of its values; throws for what is wrong in it. */
function readWithLines({ file, text }: LexiconFile): SoundFile {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  const error = document.errors[0]
  if (error)
    throw new InputError(
      `${file}:${error.linePos?.[0].line ?? 1}: the lexicon is not valid YAML: ${error.message.split('\n')[0]}`
    )
  visit(document, {
    Alias: (_, alias) => {
      throw new InputError(
        `${file}:${lineCounter.linePos(alias.range?.[0] ?? 0).line}: YAML aliases (\`*${alias.source}\`) are not allowed; write the value out`
      )
    }
  })
  const result = v.safeParse(fileSchema, document.toJS())
  if (!result.success) {
    const issue = result.issues[0]
    const path = issue.path?.map((part) => part.key) ?? []
    throw new InputError(
      `${file}:${lineOf(document, path, lineCounter)}: ${path.join('.') || 'the lexicon'}: ${issue.message}`
    )
  }
  return result.output
}

function lineOf(
  document: ReturnType<typeof parseDocument>,
  path: unknown[],
  lineCounter: LineCounter
): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown =
      length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
      return lineCounter.linePos(Number(node.range[0])).line
  }
  return 1
}

function toConcept(entry: v.InferOutput<typeof conceptEntry>, area: string): Concept {
  const toNeed = ({ id, zh, en }: v.InferOutput<typeof need>): LexiconNeed => ({
    id,
    reason: { zh, en }
  })
  return {
    id: entry.id,
    area,
    zh: entry.zh,
    en: entry.en,
    aliases: entry.aliases,
    in: entry.in,
    hours: entry.hours,
    definition:
      entry['zh-is'] && entry['en-is'] ? { zh: entry['zh-is'], en: entry['en-is'] } : undefined,
    needs: entry.needs.map((item) => ('any' in item ? item.any.map(toNeed) : [toNeed(item)])),
    helps: entry.helps.map(toNeed)
  }
}

function refuseUnknownReferences({ areas, concepts }: Lexicon, files: LexiconFile[]) {
  for (const concept of concepts.values()) {
    const references = [...concept.needs.flat(), ...concept.helps].map((item) => item.id)
    const unknown =
      references.find((id) => !concepts.has(id)) ??
      concept.in.find((id) => !concepts.has(id) && !areas.has(id))
    if (unknown)
      throw new InputError(
        `${placeOf(concept.id, files)}: ${concept.id} refers to \`${unknown}\`, which no lexicon entry has; add it or mend the id`
      )
  }
}

function placeOf(id: string, files: LexiconFile[]): string {
  for (const { file, text } of files) {
    const line = text
      .split('\n')
      .findIndex((row) => new RegExp(`\\bid:\\s*${id}\\b`).test(row) && !/^\s{6,}/.test(row))
    if (line >= 0) return `${file}:${line + 1}`
  }
  return files[0]?.file ?? 'lexicon'
}

/** Kahn's algorithm over all prerequisites, either/or groups included. */
function refuseCircles({ concepts }: Lexicon) {
  const open = new Map(
    [...concepts.values()].map((concept) => [
      concept.id,
      new Set([...concept.needs.flat(), ...concept.helps].map((item) => item.id))
    ])
  )
  const dependents = new Map<string, string[]>()
  for (const [id, needs] of open)
    for (const need of needs) dependents.set(need, [...(dependents.get(need) ?? []), id])
  const ready = [...open].filter(([, needs]) => needs.size === 0).map(([id]) => id)
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    open.delete(id)
    for (const dependent of dependents.get(id) ?? []) {
      const needs = open.get(dependent)
      if (needs?.delete(id) && needs.size === 0) ready.push(dependent)
    }
  }
  if (open.size > 0)
    throw new InputError(
      `the lexicon's prerequisites go in a circle among: ${[...open.keys()].sort().join(', ')}`
    )
}
