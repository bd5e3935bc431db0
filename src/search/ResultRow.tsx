import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { SearchResult } from '../store/answers.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { hiddenBy } from '../store/hidden-by.ts'
import { knownTopics } from '../store/state.ts'
import {
  groupsAround,
  hoursOf,
  isFromLexicon,
  kindOf,
  labelInside,
  labelOf,
  otherLabelOf
} from '../store/topic-facts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import { Badge } from '../ui/Badge.tsx'
import styles from './SearchBox.module.css'
import { whyText } from './why-text.ts'

type ResultRowProps = {
  id: string
  result: SearchResult
  query: string
  isActive: boolean
  onChoose: () => void
}

/** One result: its name, where it sits, and why it matched when the name does not show it. */
export function ResultRow({ id, result, query, isActive, onChoose }: ResultRowProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const isKnown = useZhilu((state) => knownTopics(state).has(result.topic))
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  const { topic } = result
  const isHidden = useZhilu((state) => hiddenBy(graph, state, topic).length > 0)
  const hours = hoursOf(graph, topic)
  const around = groupsAround(graph, topic).map((group) => labelInside(graph, group, language))
  const where = around.length > 0 ? around.join(' › ') : words.kinds[kindOf(graph, topic)]
  const why = whyText(graph, result, query, words)
  return (
    // The field takes the keys; biome's rule does not know aria-activedescendant.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.result}
      onClick={onChoose}
    >
      <AreaDot hue={areaHueOf(graph, topic)} />
      <span className={styles.names}>
        <span className={styles.label}>{labelOf(graph, topic, language)}</span>
        <span className={styles.other}>{otherLabelOf(graph, topic, language)}</span>
        {isFromLexicon(graph, topic) && (
          <Badge text={words.fromLexicon} help={words.fromLexiconHelp} />
        )}
        {isHidden && <span className={styles.hidden}>{words.hiddenByFilter}</span>}
        {isKnown && <Check size={14} aria-label={words.known} />}
      </span>
      <span className={styles.hours}>
        {hours === null ? '' : words.hours(formatHours(hours, language))}
      </span>
      <span className={styles.where}>{why === '' ? where : `${where} · ${why}`}</span>
    </div>
  )
}
