import { useEffect, useState } from 'react'
import type { Route } from '../store/answers.ts'
import { routeQuestion } from '../store/create-route-store.ts'
import { useApp, useZhilu } from '../store/use-app.ts'

/** The route as who gets the link sees it: with the marks the link carries and no others; null until it is found. */
export function useSharedRoute(known: ReadonlySet<number>): Route | null {
  const { answers } = useApp()
  const state = useZhilu((now) => now)
  const [route, setRoute] = useState<Route | null>(null)
  const { targets, from, avoid, withHelpful, withMembers } = state
  useEffect(() => {
    if (targets.length === 0) return
    let isOld = false
    const question = routeQuestion({ targets, from, avoid, withHelpful, withMembers, known })
    answers.findRoute(question).then(
      (found) => {
        if (!isOld) setRoute(found)
      },
      () => {}
    )
    return () => {
      isOld = true
    }
  }, [answers, targets, from, avoid, withHelpful, withMembers, known])
  return targets.length > 0 ? route : null
}
