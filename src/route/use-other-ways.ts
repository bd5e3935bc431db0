import { useEffect, useState } from 'react'
import type { OtherWays, Route } from '../store/answers.ts'
import { questionOf } from '../store/route-facts.ts'
import { useApp } from '../store/use-app.ts'
import { useLate } from '../ui/use-late.ts'

type Asked = { status: 'loading' | 'failed'; isLate: boolean } | ({ status: 'ready' } & OtherWays)

/** Other ways than a route, asked for when a component shows them. The last answer stays until the next comes. */
export function useOtherWays(route: Route): Asked {
  const { answers, store } = useApp()
  const [answer, setAnswer] = useState<OtherWays | 'failed' | null>(null)
  const isLate = useLate(answer === null)
  useEffect(() => {
    let isGone = false
    const tell = (next: OtherWays | 'failed') => {
      if (!isGone) setAnswer(next)
    }
    answers.findOtherWays(questionOf(store.getState()), route).then(tell, () => tell('failed'))
    return () => {
      isGone = true
    }
  }, [answers, store, route])
  if (answer === null) return { status: 'loading', isLate }
  return answer === 'failed' ? { status: 'failed', isLate } : { status: 'ready', ...answer }
}
