import { expect, it } from 'vitest'
import type { Concept } from '../../graph/lexicon/lexicon.ts'
import { foldName } from '../../graph/topics/fold-name.ts'
import { buildTexts, builtInLexicon, defaultTexts } from '../build-outlines.ts'

const { areas } = builtInLexicon
const concepts = [...builtInLexicon.concepts.values()]

const namesOf = ({ zh, en, aliases }: Pick<Concept, 'zh' | 'en' | 'aliases'>) => [
  zh,
  en,
  ...aliases
]
const needsOf = ({ needs, helps }: Concept) => [...needs.flat(), ...helps]

it('knows at least 700 concepts, each with hours and a definition in both languages', () => {
  expect(concepts.length).toBeGreaterThanOrEqual(700)
  expect(concepts.filter(({ hours, definition }) => !hours || !definition)).toEqual([])
})

it('has between 10 and 16 areas, each of them in use', () => {
  const used = new Set(concepts.map(({ area }) => area))
  expect([...areas.keys()].filter((id) => !used.has(id))).toEqual([])
  expect(areas.size).toBeGreaterThanOrEqual(10)
  expect(areas.size).toBeLessThanOrEqual(16)
})

it('joins nearly all concepts to others', () => {
  const joined = new Set(
    concepts.flatMap((concept) => needsOf(concept).flatMap(({ id }) => [id, concept.id]))
  )
  expect(joined.size / concepts.length).toBeGreaterThanOrEqual(0.98)
})

it('requires two or three concepts of the median one, in chains of 8 to 20', () => {
  const counts = concepts.map(({ needs }) => needs.length).sort((a, b) => a - b)
  const median = counts[Math.floor(counts.length / 2)]
  expect([2, 3]).toContain(median)
  const lengths = new Map<string, number>()
  const lengthOf = (id: string): number => {
    const known = lengths.get(id)
    if (known !== undefined) return known
    const needs = builtInLexicon.concepts.get(id)?.needs.flat() ?? []
    const length = Math.max(0, ...needs.map((need) => lengthOf(need.id) + 1))
    lengths.set(id, length)
    return length
  }
  const longest = Math.max(...concepts.map(({ id }) => lengthOf(id)))
  expect(longest).toBeGreaterThanOrEqual(8)
  expect(longest).toBeLessThanOrEqual(20)
})

it('has real choices, and both strengths', () => {
  const groups = concepts.flatMap(({ needs }) => needs.filter((group) => group.length > 1))
  expect(groups.length).toBeGreaterThanOrEqual(12)
  for (const group of groups) expect(new Set(group.map(({ id }) => id)).size).toBe(group.length)
  expect(concepts.flatMap(({ helps }) => helps).length).toBeGreaterThanOrEqual(100)
})

it('names at least 97 of 100 topics of the default outlines', async () => {
  const { graph } = await buildTexts(defaultTexts(), builtInLexicon, false)
  const topics = graph.filterNodes((_, { learn, from }) => learn && from === undefined)
  const covered = topics.filter((id) => builtInLexicon.concepts.has(id))
  expect(covered.length / topics.length).toBeGreaterThanOrEqual(0.97)
})

it('refers only to what it has', () => {
  const unknown = concepts.flatMap((concept) => [
    ...needsOf(concept).filter(({ id }) => !builtInLexicon.concepts.has(id)),
    ...concept.in.filter((id) => !builtInLexicon.concepts.has(id) && !areas.has(id))
  ])
  expect(unknown).toEqual([])
})

it('has no circle', () => {
  const done = new Set<string>()
  for (let grown = true; grown; ) {
    const free = concepts.filter(
      (concept) => !done.has(concept.id) && needsOf(concept).every(({ id }) => done.has(id))
    )
    for (const { id } of free) done.add(id)
    grown = free.length > 0
  }
  expect(concepts.filter(({ id }) => !done.has(id))).toEqual([])
})

it('gives every reason in Chinese and in English', () => {
  const wrong = concepts.flatMap((concept) =>
    needsOf(concept)
      .filter(
        ({ reason: { zh, en } }) =>
          !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(en) || !/[a-z]{3}/.test(en)
      )
      .map(({ id }) => `${id} → ${concept.id}`)
  )
  expect(wrong).toEqual([])
})

it('says something of its own in nearly every reason: names masked, nine of ten differ', () => {
  for (const language of ['zh', 'en'] as const) {
    const masked = concepts.flatMap((concept) =>
      needsOf(concept).map(({ id, reason }) => {
        const need = builtInLexicon.concepts.get(id)
        return [...namesOf(concept), ...(need ? namesOf(need) : [])]
          .sort((a, b) => b.length - a.length)
          .reduce(
            (text, name) => text.replaceAll(name.toLowerCase(), '□'),
            reason[language].toLowerCase()
          )
      })
    )
    expect(new Set(masked).size / masked.length).toBeGreaterThanOrEqual(0.9)
  }
})

it('gives no name to two concepts, unless each counts only in its section', () => {
  const owners = new Map<string, Concept[]>()
  for (const concept of concepts)
    for (const name of new Set(namesOf(concept).map(foldName)))
      owners.set(name, [...(owners.get(name) ?? []), concept])
  const isFree = (concept: Concept, name: string) =>
    concept.in.length === 0 || concept.aliases.some((alias) => foldName(alias) === name)
  const shared = [...owners].filter(
    ([name, own]) => own.filter((concept) => isFree(concept, name)).length > 1
  )
  expect(shared.map(([name, own]) => `${name}: ${own.map(({ id }) => id).join(', ')}`)).toEqual([])
})

it('gives no name to an area and a concept', () => {
  const areaNames = new Set([...areas.values()].flatMap((area) => namesOf(area)).map(foldName))
  const shared = concepts.filter(
    (concept) =>
      concept.in.length === 0 &&
      namesOf(concept)
        .map(foldName)
        .some((name) => areaNames.has(name))
  )
  expect(shared.map(({ id }) => id)).toEqual([])
})

it('has hours that rise from low to high, and definitions in both languages or none', () => {
  for (const { id, hours, definition } of concepts) {
    if (hours)
      expect(
        [...hours].sort((a, b) => a - b),
        id
      ).toEqual(hours)
    if (definition)
      expect(
        Object.values(definition).every((text) => text !== ''),
        id
      ).toBe(true)
  }
})
