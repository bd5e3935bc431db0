import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Place } from '../place.ts'
import type { Problems } from '../problems.ts'
import { foldName } from '../topics/fold-name.ts'
import type { Merge } from '../topics/merge.ts'
import { type Named, NearSpellings } from '../topics/near-spelling.ts'
import type { Topic, Topics } from '../topics/topic.ts'

/** Shorter Latin names that stand once each may well be two names: Reformer and Performer. */
const SHORTEST_UNTRUSTED = 9

/** `isTrusted` where the lexicon or more than one item bears the name. */
type Name = Named & { topic: Topic | undefined; isTrusted: boolean }

/**
 * Reports a title that stands once and is one slip of the keyboard away from a name of the lexicon or of another topic,
 * whether the two were read as one topic or as two. Of two that stand once the later is reported, and Latin names only
 * where they are long.
 */
export function checkTypos(
  { byId }: Topics,
  lexicon: Lexicon,
  merges: readonly Merge[],
  problems: Problems
): void {
  for (const merge of merges)
    if (merge.reason === 'near-spelling') report(merge, merge.title, merge.name, 'one', problems)
  const single = [...byId.values()].flatMap((topic) => {
    const [item, ...others] = topic.items
    if (!item || others.length > 0 || topic.concept || topic.kind === 'area') return []
    if (item.isAdvice || item.statements.some(({ key }) => key === 'different')) return []
    return [{ topic, item }]
  })
  const near = new NearSpellings(
    allNames(byId, lexicon),
    single.map(({ item }) => item.title)
  )
  for (const { topic, item } of single) {
    const found = near.find(item.title, (name) => name.topic !== topic && counts(name, topic))
    if (found) report(item, item.title, found.text, 'two', problems, found.topic?.sources[0])
  }
}

function report(
  at: Place,
  title: string,
  near: string,
  read: 'one' | 'two',
  problems: Problems,
  other?: Place
) {
  problems.add({
    rule: 'likely-typo',
    severity: 'warning',
    at,
    values: { title, near, isOne: read === 'one' },
    ...(other ? { other: { file: other.outline, line: other.line } } : {})
  })
}

function* allNames(byId: Topics['byId'], lexicon: Lexicon): Generator<Name> {
  for (const topic of byId.values())
    if (topic.kind !== 'advice')
      for (const text of [topic.title, ...topic.aliases]) {
        const isTrusted = topic.concept !== undefined || topic.items.length > 1
        yield { text, folded: foldName(text), topic, isTrusted }
      }
  for (const { zh, en, aliases } of lexicon.concepts.values())
    for (const text of [zh, en, ...aliases])
      yield { text, folded: foldName(text), topic: undefined, isTrusted: true }
}

/** A name that stands once itself counts where it is long, and stands before. */
function counts({ folded, isTrusted, topic: other }: Name, topic: Topic): boolean {
  if (isTrusted) return true
  const [mine, its] = [topic.items[0], other?.items[0]]
  if (!mine || !its) return false
  const isBefore =
    its.outline < mine.outline || (its.outline === mine.outline && its.line < mine.line)
  return isBefore && (/\p{Script=Han}/u.test(folded) || folded.length >= SHORTEST_UNTRUSTED)
}
