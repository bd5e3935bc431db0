import { Scale } from 'lucide-react'
import { flushSync } from 'react-dom'
import { useWords } from '../i18n/use-words.ts'
import { compareOutlines } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'

/** Starts a comparison: of the first two outlines that are shown. The focus goes on to its bar. */
export function CompareButton() {
  const { graph } = useApp()
  const { words } = useWords()
  const change = useChange()
  const chosen = useZhilu((state) => state.filters.outlines)
  if (graph.outlines.length < 2) return null
  const start = () => {
    const [a = 0, b = a === 0 ? 1 : 0] = chosen ?? []
    flushSync(() => change(compareOutlines, [a, b]))
    document.getElementById('compare-a')?.focus()
  }
  return (
    <Button onClick={start}>
      <Scale size={15} aria-hidden />
      {words.compareTwo}
    </Button>
  )
}
