import type { Topics } from '../topics/topic.ts'
import type { Claim } from './claim.ts'
import { CONFIDENCE } from './confidence.ts'

/** What stands under “应用” uses the section's topic. */
export function findAppliesClaims({ topicOf }: Topics): Claim[] {
  const claims: Claim[] = []
  for (const [item, target] of topicOf) {
    const source = item.relation === 'applies' && item.parent ? topicOf.get(item.parent) : undefined
    if (!source || source === target || !source.learn || !target.learn) continue
    claims.push({
      source: source.id,
      target: target.id,
      kind: 'applies',
      strength: 'helpful',
      confidence: CONFIDENCE.applies,
      sentences: {
        zh: `大纲把“${item.title}”列为“${source.title}”的应用。`,
        en: `The outline lists “${item.title}” as an application of “${source.title}”.`
      },
      outline: item.outline,
      line: item.line
    })
  }
  return claims
}
