import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import type { PlannedStep } from '../store/route-plan.ts'
import { hoursOf, isFromLexicon, labelOf } from '../store/topic-facts.ts'
import { selectTopic } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { Badge } from '../ui/Badge.tsx'
import { Tick } from '../ui/Tick.tsx'
import styles from './RouteSteps.module.css'
import { StepPlan } from './StepPlan.tsx'
import { StepReason } from './StepReason.tsx'
import { StepResources } from './StepResources.tsx'

type RouteStepProps = {
  step: Route['steps'][number]
  /** From 1. */
  number: number
  isSpine: boolean
  isReady: boolean
  /** When it is learnt, where there are hours a week. */
  planned?: PlannedStep | undefined
  onTick: (topic: number, number: number) => void
}

/** One step: its number, which a tick replaces, its name and hours, why it is there, and what to learn it from. */
export function RouteStep({ step, number, isSpine, isReady, planned, onTick }: RouteStepProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const { topic } = step
  const isSelected = useZhilu((state) => state.topic === topic)
  const label = labelOf(graph, topic, language)
  return (
    <li
      className={styles.step}
      aria-current={isSelected ? 'true' : undefined}
      data-spine={isSpine}
      data-step={topic}
    >
      <Tick
        label={words.markKnown(label)}
        mark={String(number)}
        isTicked={false}
        isBright={isReady}
        onToggle={() => onTick(topic, number)}
      />
      <button type="button" className={styles.open} onClick={() => change(selectTopic, topic)}>
        <span className={styles.label}>
          <span>{label}</span>
          {isSpine && <span className={styles.spoken}> {words.isSpine}</span>}
          {isReady && <span className={styles.spoken}> {words.isReady}</span>}
          {isFromLexicon(graph, topic) && (
            <Badge text={words.fromLexicon} help={words.fromLexiconHelp} />
          )}
        </span>
        <span className={styles.hours}>
          {words.hours(formatHours(hoursOf(graph, topic) ?? 1, language))}
        </span>
        <StepReason step={step} isWide={!planned} />
        {planned && <StepPlan planned={planned} />}
      </button>
      <StepResources topic={topic} name={label} />
    </li>
  )
}
