import { expect, it } from 'vitest'
import { allItems, type Item } from '../../graph/topics/item.ts'
import { treesOf } from '../build-outlines.ts'
import { checkLaw, seconds, tally } from './check-law.ts'
import type { DecoyKind, Expected } from './true-outline/page.ts'
import { type TrueOutline, trueOutline } from './true-outline/true-outline.ts'
import { decoysIn } from './true-outline/vocabulary.ts'
import { writeTrueOutline } from './true-outline/write-true-outline.ts'

it(
  'the true tree is read from an outline, in whatever style it is written',
  async () => {
    await checkLaw({ name: 'true-outline', inputs: trueOutline, count: 5000, holds: readsAsMeant })
    // Every one of them has chapters, and `readsAsMeant` finds them all.
    tally({ withTopics: 1 })
  },
  seconds(60)
)

async function readsAsMeant(outline: TrueOutline) {
  const { text, title, expected } = writeTrueOutline(outline)
  const [tree] = await treesOf({ 'a.md': text })
  if (!tree) throw new Error('expected one outline, got none')
  expect(tree.title).toBe(title)
  const items = allItems(tree.root)
  // Weeks that number titles are times as well; then only durations are compared.
  const { numberings, bulletNumbering } = outline.style
  const isWeekly = [...numberings, bulletNumbering].some((numbering) => numbering.includes('周'))
  const counts = (time: string | undefined) => !(isWeekly && time?.startsWith('第'))
  const read = items.filter((item) => !item.isAdvice).map((item) => readOf(item, counts))
  expect(read).toEqual(
    expected.map((item) => (counts(item.duration) ? item : { ...item, duration: undefined }))
  )
  // A contents list names nothing, nor do the heading and bullets of resources.
  expect(items.filter((item) => decoysIn(item.title).length > 0)).toEqual([])
}

/** What was read of an item, in the terms of what is expected of it. */
function readOf(item: Item, counts: (time: string) => boolean): Expected {
  const { path, line, column, aliases, times } = item
  const duration = times.find(({ text }) => counts(text))?.text
  const texts: Record<DecoyKind, string[]> = {
    notes: item.notes.map(({ text }) => text),
    mentions: item.mentions.map(({ text }) => text),
    statements: item.statements.flatMap(({ groups }) => groups.flat()),
    resources: item.resources.map(({ text }) => text),
    projects: item.projects.map(({ text }) => text)
  }
  const decoys = Object.fromEntries(
    Object.entries(texts).map(([kind, all]) => [kind, all.flatMap(decoysIn)])
  )
  return { path, line, column, aliases, duration, decoys: decoys as Expected['decoys'] }
}
