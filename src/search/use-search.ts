import { useEffect, useState } from 'react'
import type { Found } from '../store/answers.ts'
import { useApp } from '../store/use-app.ts'

type Answer = Found & { query: string; isFailed: boolean }

const EMPTY: Found = { actions: [], results: [] }
const NOTHING: Answer = { query: '', ...EMPTY, isFailed: false }

/** What a query finds, at most `limit` topics; what the query before found while the answer is on its way. */
export function useSearch(query: string, limit: number): Answer & { isPending: boolean } {
  const { answers } = useApp()
  const [answer, setAnswer] = useState(NOTHING)
  const wanted = query.trim()
  useEffect(() => {
    if (wanted === '') return setAnswer(NOTHING)
    let isOld = false
    const tell = (found: Omit<Answer, 'query'>) => {
      if (!isOld) setAnswer({ query: wanted, ...found })
    }
    answers.search(wanted, limit).then(
      (found) => tell({ ...found, isFailed: false }),
      () => tell({ ...EMPTY, isFailed: true })
    )
    return () => {
      isOld = true
    }
  }, [answers, wanted, limit])
  const shown = wanted === '' ? NOTHING : answer
  return { ...shown, isPending: wanted !== shown.query }
}
