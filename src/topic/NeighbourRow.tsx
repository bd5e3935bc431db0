import { Check, ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import type { GraphDetails } from '../../graph/file/details.ts'
import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { knownTopics } from '../store/state.ts'
import type { Neighbour } from '../store/topic-facts.ts'
import { isFromLexicon, labelOf } from '../store/topic-facts.ts'
import { selectTopic } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import { Badge } from '../ui/Badge.tsx'
import { confidenceWord } from './confidence-word.ts'
import { EdgeEvidence } from './EdgeEvidence.tsx'
import styles from './TopicPanel.module.css'

type NeighbourRowProps = { neighbour: Neighbour; details: GraphDetails | undefined }

/** One prerequisite or dependent: its name, how sure and how strong, and the reason. */
export function NeighbourRow({ neighbour, details }: NeighbourRowProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const isKnown = useZhilu((state) => knownTopics(state).has(neighbour.topic))
  const isAdded = isFromLexicon(graph, neighbour.topic)
  const evidence = details?.evidence(neighbour.edge) ?? []
  const [first] = evidence
  const word = confidenceWord(neighbour.confidence, evidence)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const strength = neighbour.isRequired ? words.required : words.helpful
  return (
    <li className={styles.neighbour}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.name}
          onClick={() => change(selectTopic, neighbour.topic)}
        >
          <AreaDot hue={areaHueOf(graph, neighbour.topic)} />
          {labelOf(graph, neighbour.topic, language)}
          {isKnown && <Check size={14} aria-label={words.known} />}
        </button>
        {details ? (
          <button
            type="button"
            className={styles.strength}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            title={words.showEvidence(evidence.length)}
            onClick={() => setOpen(!isOpen)}
          >
            <span className={neighbour.isRequired ? undefined : styles.helpful}>{strength}</span>
            {` · ${words.confidence[word]}`}
            <ChevronDown size={12} aria-hidden className={styles.chevron} />
          </button>
        ) : (
          <span className={styles.strength}>{strength}</span>
        )}
      </div>
      {details && isOpen && <EdgeEvidence id={id} edge={neighbour.edge} details={details} />}
      {((first && !isOpen) || isAdded) && (
        <p className={styles.reason}>
          {isAdded && <Badge text={words.fromLexicon} help={words.fromLexiconHelp} />}
          {first && !isOpen && (first.sentences[language] || first.sentence)}
        </p>
      )}
    </li>
  )
}
