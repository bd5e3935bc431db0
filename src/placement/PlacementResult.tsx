import { useEffect, useRef, useState } from 'react'
import type { GraphColumns } from '../../graph/file/columns.ts'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import { markPlaced } from '../store/known-transitions.ts'
import { areaOf, fromLeft } from '../store/topic-facts.ts'
import { useApp, useChange } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { AreaResult } from './AreaResult.tsx'
import styles from './Placement.module.css'
import { useHours } from './use-hours.ts'

type PlacementResultProps = {
  /** What the answers mark. */
  topics: readonly number[]
  onClose: () => void
  onBack: () => void
}

/** What would be marked, by area; each can be left out. Nothing is marked before it is applied. */
export function PlacementResult({ topics, onClose, onBack }: PlacementResultProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const [left, leave] = useState<ReadonlySet<number>>(new Set())
  const chosen = topics.filter((topic) => !left.has(topic))
  const hours = useHours()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const toggle = (topic: number) => {
    const next = new Set(left)
    if (!next.delete(topic)) next.add(topic)
    leave(next)
  }
  const apply = () => {
    change(markPlaced, chosen)
    onClose()
  }
  return (
    <>
      <div className={styles.body}>
        <h3 ref={title} tabIndex={-1} className={styles.result}>
          {topics.length === 0
            ? words.placementNothing
            : words.placementFound(chosen.length, formatHours(hours(chosen), language))}
        </h3>
        {[...byArea(graph, topics)].map(([area, members]) => (
          <AreaResult key={area} area={area} topics={members} left={left} onToggle={toggle} />
        ))}
      </div>
      <footer className={styles.foot}>
        <Button kind="plain" onClick={onBack}>
          {words.placementToQuestions}
        </Button>
        <Button onClick={onClose}>{words.placementCancel}</Button>
        {chosen.length > 0 && (
          <Button kind="primary" onClick={apply}>
            {words.placementApply(chosen.length)}
          </Button>
        )}
      </footer>
    </>
  )
}

function byArea(graph: GraphColumns, topics: readonly number[]): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (const topic of [...topics].sort((a, b) => fromLeft(graph, a, b))) {
    const area = areaOf(graph, topic)
    members.set(area, [...(members.get(area) ?? []), topic])
  }
  return members
}
