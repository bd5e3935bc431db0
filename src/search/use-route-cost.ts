import { useEffect, useState } from 'react'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Action } from '../store/answers.ts'
import { knownTopics } from '../store/state.ts'
import { useApp, useZhilu } from '../store/use-app.ts'

/** What the route of an action takes, in words; '' until that is known, and for what is no route. */
export function useRouteCost(action: Action): string {
  const { answers } = useApp()
  const { words, language } = useWords()
  const known = useZhilu(knownTopics)
  const [cost, setCost] = useState<{ steps: number; hours: number } | null>(null)
  const targets = action.verb === 'route' ? action.topics.join() : ''
  useEffect(() => {
    setCost(null)
    if (targets === '') return
    let isOld = false
    answers.findRoute({ targets: targets.split(',').map(Number), known }).then(
      ({ steps, hours }) => {
        if (!isOld) setCost({ steps: steps.length, hours })
      },
      () => {}
    )
    return () => {
      isOld = true
    }
  }, [answers, targets, known])
  if (!cost) return ''
  if (cost.steps === 0) return words.askRouteDone
  return words.askRouteCost(cost.steps, formatHours(cost.hours, language))
}
