import { Check } from 'lucide-react'
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
import { Highlighted } from './Highlighted.tsx'
import { OptionRow } from './OptionRow.tsx'
import styles from './SearchBox.module.css'
import { shownMatch } from './shown-match.ts'

type ResultRowProps = {
  id: string
  result: SearchResult
  isActive: boolean
  onChoose: () => void
}

/** One topic found: its name with what matched marked, where it sits, and why it matched when no name shows it. */
export function ResultRow({ result, ...row }: ResultRowProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const { topic } = result
  const isKnown = useZhilu((state) => knownTopics(state).has(topic))
  const isHidden = useZhilu((state) => hiddenBy(graph, state, topic).length > 0)
  const hours = hoursOf(graph, topic)
  const around = groupsAround(graph, topic).map((group) => labelInside(graph, group, language))
  const where = around.length > 0 ? around.join(' › ') : words.kinds[kindOf(graph, topic)]
  const label = labelOf(graph, topic, language)
  const other = otherLabelOf(graph, topic, language)
  const match = shownMatch(graph, result, { label, other })
  const reasons: Partial<Record<SearchResult['why'], string>> = words.matchedBy
  const reason = reasons[result.why] ?? ''
  return (
    <OptionRow {...row}>
      <AreaDot hue={areaHueOf(graph, topic)} />
      <span className={styles.names}>
        <span className={styles.label}>
          <Highlighted text={label} ranges={match.label} />
        </span>
        {other !== '' && (
          <span className={styles.other}>
            <Highlighted text={other} ranges={match.other} />
          </span>
        )}
        {isFromLexicon(graph, topic) && (
          <Badge text={words.fromLexicon} help={words.fromLexiconHelp} />
        )}
        {isHidden && <span className={styles.hidden}>{words.hiddenByFilter}</span>}
        {isKnown && <Check size={14} aria-label={words.known} />}
      </span>
      <span className={styles.hours}>
        {hours === null ? '' : words.hours(formatHours(hours, language))}
      </span>
      <span className={styles.where}>
        {reason !== '' && (
          <span className={result.why === 'pinyin' ? styles.told : ''}>{`${reason} · `}</span>
        )}
        {match.alias && (
          <>
            {words.matchedAs}
            <Highlighted text={match.alias.text} ranges={match.alias.ranges} />
            {' · '}
          </>
        )}
        {where}
      </span>
    </OptionRow>
  )
}
