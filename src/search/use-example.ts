import { useEffect, useMemo, useState } from 'react'
import { exampleQueries } from '../store/example-queries.ts'
import type { Language } from '../store/state.ts'
import { useApp } from '../store/use-app.ts'
import { useMedia } from '../ui/use-media.ts'

const EACH = 4000

/** An example for the empty field; another one every four seconds while nobody is there and motion is welcome. */
export function useExample(language: Language, isIdle: boolean): string {
  const { graph } = useApp()
  const examples = useMemo(() => exampleQueries(graph, language), [graph, language])
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (!isIdle || isStill) return
    const timer = setInterval(() => setTurn((before) => before + 1), EACH)
    return () => clearInterval(timer)
  }, [isIdle, isStill])
  return examples[turn % Math.max(1, examples.length)] ?? ''
}
