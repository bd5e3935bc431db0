import { useEffect, useMemo, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { exampleQueries } from '../store/example-queries.ts'
import { useApp } from '../store/use-app.ts'
import { useMedia } from '../ui/use-media.ts'

const EACH = 4000

/**
 * An example for the empty field, a name or something to ask; another one every four seconds while nobody is there and
 * motion is welcome.
 */
export function useExample(isIdle: boolean): string {
  const { graph } = useApp()
  const { words, language } = useWords()
  const examples = useMemo(() => {
    const asked = [words.askRoute, words.askUnlocks]
    return exampleQueries(graph, language).map((name, i) =>
      i % 2 === 0 ? name : (asked[(i >> 1) % asked.length]?.(name) ?? name)
    )
  }, [graph, language, words])
  const isStill = useMedia('(prefers-reduced-motion: reduce)')
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (!isIdle || isStill) return
    const timer = setInterval(() => setTurn((before) => before + 1), EACH)
    return () => clearInterval(timer)
  }, [isIdle, isStill])
  return examples[turn % Math.max(1, examples.length)] ?? ''
}
