import type { Source } from '../../graph/file/topic-graph.ts'
import { useWords } from '../i18n/use-words.ts'
import { isToLearn } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import { Correction } from './Correction.tsx'
import { differentLine, hoursLine, sameLine } from './correction-lines.ts'
import { Place } from './Place.tsx'
import styles from './TopicPanel.module.css'

type TopicCorrectionsProps = { topic: number; sources: readonly Source[] }

/** “Wrong?”: the lines that correct what the graph made of the topic; closed until asked for. */
export function TopicCorrections({ topic, sources }: TopicCorrectionsProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const [first] = sources
  if (!first) return null
  const about = { graph, topic, language }
  const { different, same, hours } = words.corrections
  const place = <Place outline={first.outline} line={first.line} hasTitle />
  return (
    <details className={styles.corrections}>
      <summary>{words.wrong}</summary>
      <Correction label={different.label} line={differentLine(about)}>
        {different.help} {sources.length === 1 && place}
      </Correction>
      <Correction label={same.label} line={sameLine(language)}>
        {same.help} {place}
      </Correction>
      {isToLearn(graph, topic) && (
        <Correction label={hours.label} line={hoursLine(about)}>
          {hours.help} {place}
        </Correction>
      )}
    </details>
  )
}
