import type { GraphColumns } from '../file/columns.ts'
import { createNeedsReader } from './draft.ts'
import type { Known } from './rules.ts'
import { createRules } from './rules.ts'

/**
 * What can be learned now: learnable topics not known whose requirements all are (a way of each either/or group is
 * enough; a container is known with all its steps), ascending. `among` narrows the question. Linear.
 */
export function findFrontier(
  columns: GraphColumns,
  question: { known: Known; helpful?: boolean; among?: Iterable<number> }
): number[] {
  const rules = createRules(columns, question.known, question.helpful)
  const needsOf = createNeedsReader(rules)
  const isReady = (topic: number) => {
    if (!columns.topics.learn[topic] || rules.known[topic]) return false
    const { steps, choices } = needsOf(topic)
    // A choice with a known way is settled when it is read; one that is left asks for more, but for a way that is the
    // topic itself, alone in its container.
    const isOwn = (step: number) => step === topic
    return (
      steps.every((step) => rules.known[step] || isOwn(step)) &&
      choices.every(({ ways }) => ways.some((way) => way.every(isOwn)))
    )
  }
  const among = question.among ?? columns.topics.id.keys()
  return [...new Set(among)].filter(isReady).sort((a, b) => a - b)
}
