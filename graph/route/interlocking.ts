import type { Choice, Draft, NeedsOf } from './draft.ts'
import type { Rules } from './rules.ts'

/**
 * Parts choices that can be decided apart: two interlock when the steps they could ever add have one in common.
 * Each topic is walked once, so this is linear in what the choices reach.
 */
export function findInterlocking(
  rules: Rules,
  needsOf: NeedsOf,
  draft: Draft,
  choices: readonly Choice[]
): Choice[][] {
  const above = choices.map((_, i) => i)
  const rootOf = (choice: number) => {
    let at = choice
    while (above[at] !== at) at = above[at] ?? at
    return at
  }
  const ownerByTopic = new Map<number, number>()
  choices.forEach((choice, i) => {
    const waiting = choice.ways.flat()
    for (let topic = waiting.pop(); topic !== undefined; topic = waiting.pop()) {
      if (draft.has[topic] || rules.known[topic]) continue
      const owner = ownerByTopic.get(topic)
      if (owner !== undefined) {
        const [a, b] = [rootOf(owner), rootOf(i)]
        above[Math.max(a, b)] = Math.min(a, b)
        continue
      }
      ownerByTopic.set(topic, i)
      const needs = needsOf(topic)
      for (const step of needs.steps) waiting.push(step)
      for (const { ways } of needs.choices)
        for (const way of ways) for (const step of way) waiting.push(step)
    }
  })
  const partByRoot = new Map<number, Choice[]>()
  choices.forEach((choice, i) => {
    const part = partByRoot.get(rootOf(i))
    if (part) part.push(choice)
    else partByRoot.set(rootOf(i), [choice])
  })
  return [...partByRoot.values()]
}
