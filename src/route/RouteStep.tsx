import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { hoursOf, isFromLexicon, labelOf } from '../store/topic-facts.ts'
import { selectTopic } from '../store/transitions.ts'
import { useApp, useChange, useDetails, useZhilu } from '../store/use-app.ts'
import { Badge } from '../ui/Badge.tsx'
import { Tick } from '../ui/Tick.tsx'
import styles from './RoutePanel.module.css'

type RouteStepProps = { step: Route['steps'][number]; number: number; onTick: () => void }

/** One step: its number, which a tick replaces, its name and hours, and why it is there. */
export function RouteStep({ step, number, onTick }: RouteStepProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const isSelected = useZhilu((state) => state.topic === step.topic)
  const label = labelOf(graph, step.topic, language)
  const hours = hoursOf(graph, step.topic)
  return (
    <li className={styles.step} aria-current={isSelected ? 'true' : undefined}>
      <Tick
        label={words.markKnown(label)}
        mark={String(number)}
        isTicked={false}
        onToggle={onTick}
      />
      <button type="button" className={styles.open} onClick={() => change(selectTopic, step.topic)}>
        <span className={styles.label}>
          <span>{label}</span>
          {isFromLexicon(graph, step.topic) && (
            <Badge text={words.fromLexicon} help={words.fromLexiconHelp} />
          )}
        </span>
        <span className={styles.hours}>{words.hours(formatHours(hours ?? 1, language))}</span>
        <Why step={step} />
      </button>
    </li>
  )
}

/** For which later step, and the sentence of that edge once it is there. */
function Why({ step }: Pick<RouteStepProps, 'step'>) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const state = useDetails()
  const [because] = step.because
  if (!because) return <span className={styles.why}>{words.isTarget}</span>
  const [evidence] = state.status === 'ready' ? state.details.evidence(because.edge) : []
  const reason = evidence?.sentences[language] || evidence?.sentence
  const name = words.stepFor(labelOf(graph, because.for, language))
  return (
    <span className={styles.why} title={reason}>
      {reason ? `${name}${words.colon}${reason}` : name}
    </span>
  )
}
