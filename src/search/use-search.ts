import { useEffect, useState } from 'react'
import type { SearchResult } from '../store/answers.ts'
import { useApp } from '../store/use-app.ts'

type Answer = { query: string; results: readonly SearchResult[]; isFailed: boolean }

const NOTHING: Answer = { query: '', results: [], isFailed: false }

/** The results of a query, at most `limit`; those of the query before while the answer is on its way. */
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
      (results) => tell({ results, isFailed: false }),
      () => tell({ results: [], isFailed: true })
    )
    return () => {
      isOld = true
    }
  }, [answers, wanted, limit])
  const shown = wanted === '' ? NOTHING : answer
  return { ...shown, isPending: wanted !== shown.query }
}
