import { useEffect, useRef, useState } from 'react'
import type { GraphColumns } from '../../graph/file/columns.ts'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { markPlaced } from '../store/known-transitions.ts'
import { areaOf, fromLeft, hoursOf, labelOf } from '../store/topic-facts.ts'
import { useApp, useChange } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import { Button } from '../ui/Button.tsx'
import { Tick } from '../ui/Tick.tsx'
import styles from './Placement.module.css'

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

type AreaResultProps = {
  area: number
  topics: readonly number[]
  left: ReadonlySet<number>
  onToggle: (topic: number) => void
}

function AreaResult({ area, topics, left, onToggle }: AreaResultProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const hours = useHours()
  const chosen = topics.filter((topic) => !left.has(topic))
  return (
    <section className={styles.area} aria-label={labelOf(graph, area, language)}>
      <h4>
        <AreaDot hue={areaHueOf(graph, area)} />
        {labelOf(graph, area, language)}
        <span className={styles.quiet}>
          {words.placementInArea(chosen.length, formatHours(hours(chosen), language))}
        </span>
      </h4>
      <ul>
        {topics.map((topic) => {
          const name = labelOf(graph, topic, language)
          return (
            <li key={topic}>
              <Tick
                label={words.placementLeaveOut(name)}
                isTicked={!left.has(topic)}
                onToggle={() => onToggle(topic)}
              />
              <span>{name}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Adds up hours; one where nobody says. */
function useHours(): (topics: readonly number[]) => number {
  const { graph } = useApp()
  return (topics) => topics.reduce((sum, topic) => sum + (hoursOf(graph, topic) ?? 1), 0)
}

function byArea(graph: GraphColumns, topics: readonly number[]): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (const topic of [...topics].sort((a, b) => fromLeft(graph, a, b))) {
    const area = areaOf(graph, topic)
    members.set(area, [...(members.get(area) ?? []), topic])
  }
  return members
}
