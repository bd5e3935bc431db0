import type { PlacementAnswer } from '../store/answers.ts'

/** An answer, and when it was last given: what was said later holds. */
export type GivenAnswer = PlacementAnswer & { said: number }

/** The answers in the order of the questions, with one more, or with another answer to a question that was asked. */
export function giveAnswer(
  answers: readonly GivenAnswer[],
  { topic, isKnown }: PlacementAnswer
): GivenAnswer[] {
  const answer = { topic, isKnown, said: 1 + Math.max(0, ...answers.map(({ said }) => said)) }
  const place = answers.findIndex((given) => given.topic === topic)
  if (place < 0) return [...answers, answer]
  if (answers[place]?.isKnown === isKnown) return [...answers]
  return answers.with(place, answer)
}

/** The answers as the engine weighs them: in the order in which they were given. */
export function inOrderSaid(answers: readonly GivenAnswer[]): PlacementAnswer[] {
  return [...answers]
    .sort((a, b) => a.said - b.said)
    .map(({ topic, isKnown }) => ({ topic, isKnown }))
}
