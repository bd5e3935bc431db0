import { ArrowLeft } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import { focusClosure } from '../store/focus-closure.ts'
import type { Focus } from '../store/state.ts'
import { labelOf } from '../store/topic-facts.ts'
import { leaveFocus, setFocusDirection } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { DepthStepper } from './DepthStepper.tsx'
import styles from './FocusBar.module.css'
import { useEscape } from './use-escape.ts'

/** What alone is shown, how far around it, and the way back; nothing without a focus. */
export function FocusBar() {
  const focus = useZhilu((state) => state.focus)
  return focus && <OpenBar focus={focus} />
}

const DIRECTIONS = ['up', 'down', 'both'] as const

function OpenBar({ focus }: { focus: Focus }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const closure = useZhilu((state) => focusClosure(graph, state))
  const count = closure?.topics.length ?? 0
  const farthest = closure?.distances.reduce((most, away) => Math.max(most, Math.abs(away)), 0) ?? 0
  useEscape()
  return (
    <section className={styles.bar} aria-labelledby="focus-title">
      <Button className={styles.back ?? ''} onClick={() => change(leaveFocus)}>
        <ArrowLeft size={16} aria-hidden />
        {words.focusBack}
      </Button>
      <div className={styles.titles}>
        <h2 id="focus-title">{words.focusOnly(labelOf(graph, focus.topic, language))}</h2>
        <p role="status">{count === 1 ? words.focusAlone : words.focusCount(count)}</p>
      </div>
      <Choice
        label={words.focusDirection}
        value={focus.direction}
        options={DIRECTIONS.map((value) => ({ value, label: words.focusSides[value] }))}
        onChoose={(direction) => change(setFocusDirection, direction)}
        className={styles.directions ?? ''}
      />
      <DepthStepper depth={focus.depth} farthest={farthest} />
    </section>
  )
}
