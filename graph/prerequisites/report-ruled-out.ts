import type { Problems } from '../problems.ts'
import type { Statement } from '../topics/item.ts'
import type { Topics } from '../topics/topic.ts'
import type { Claim } from './claim.ts'

/** Says where an author's `非前置：` beats inferred evidence, once a pair. */
export function reportRuledOut(
  inferred: Claim[],
  ruledOut: ReadonlyMap<string, Statement>,
  topics: Topics,
  problems: Problems
) {
  const said = new Set<string>()
  for (const { source, target, kind, sentences } of inferred) {
    const pair = `${source}\0${target}`
    const statement = ruledOut.get(pair)
    if (!statement || said.has(pair)) continue
    said.add(pair)
    const labelOf = (id: string) => topics.byId.get(id)?.label ?? id
    problems.add({
      rule: 'author-decides',
      severity: 'note',
      at: statement,
      values: {
        kind: 'not-prerequisite',
        source: labelOf(source),
        target: labelOf(target),
        evidence: kind,
        sentences
      }
    })
  }
}
