import { useEffect, useState } from 'react'
import type { Placement } from '../store/answers.ts'
import { questionOf } from '../store/route-facts.ts'
import { useApp } from '../store/use-app.ts'
import type { GivenAnswer } from './answer-list.ts'
import { giveAnswer, inOrderSaid } from './answer-list.ts'

/** What the questions of one placement have come to. */
export type PlacementState = {
  answers: readonly GivenAnswer[]
  /** What the answers say; null until it is known, `failed` where nobody could say. */
  placement: Placement | 'failed' | null
  /** The question that is shown, from 0; as many as there are answers is the new one. */
  place: number
  /** The topic it asks about; null while that is not known, and when there is no question left. */
  topic: number | null
}

/** Asks about what leads to the targets of now, one question at a time; nothing is marked. */
export function usePlacement() {
  const { answers: engine, store } = useApp()
  const [question] = useState(() => questionOf(store.getState()))
  const [answers, setAnswers] = useState<readonly GivenAnswer[]>([])
  const [place, setPlace] = useState(0)
  const [found, setFound] = useState<{ of: unknown; placement: Placement | 'failed' } | null>(null)
  useEffect(() => {
    let isGone = false
    const tell = (placement: Placement | 'failed') => {
      if (!isGone) setFound({ of: answers, placement })
    }
    engine.findPlacement(question, inOrderSaid(answers)).then(tell, () => tell('failed'))
    return () => {
      isGone = true
    }
  }, [engine, question, answers])
  const placement = found?.of === answers ? found.placement : null
  const next = placement === null || placement === 'failed' ? null : placement.next
  const topic = answers[place]?.topic ?? next
  const answer = (asked: number, isKnown: boolean) => {
    const given = giveAnswer(answers, { topic: asked, isKnown })
    setAnswers(given)
    if (asked === topic) setPlace(place + 1)
  }
  const state: PlacementState = { answers, placement, place, topic }
  // How many questions there are stays known while the next one is sought.
  const most = found && found.placement !== 'failed' ? found.placement.most : null
  return { ...state, most, answer, setPlace }
}
