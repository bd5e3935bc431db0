import type { Topics } from '../topics/topic.ts'
import { type Claim, inferClaim, nameIn } from './claim.ts'
import { CONFIDENCE } from './confidence.ts'

/** What stands under “应用” uses the section's topic. */
export function findAppliesClaims({ topicOf }: Topics): Claim[] {
  const claims: Claim[] = []
  for (const [item, target] of topicOf) {
    const source = item.relation === 'applies' && item.parent ? topicOf.get(item.parent) : undefined
    if (!source || source === target || !source.learn || !target.learn) continue
    claims.push(
      inferClaim(source, target, {
        kind: 'applies',
        confidence: CONFIDENCE.applies,
        sentences: {
          zh: `大纲把“${nameIn('zh', target)}”列为“${nameIn('zh', source)}”的应用。`,
          en: `The outline lists “${nameIn('en', target)}” as an application of “${nameIn('en', source)}”.`
        },
        place: item
      })
    )
  }
  return claims
}
