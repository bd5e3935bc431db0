import { Check, ChevronRight } from 'lucide-react'
import type { CSSProperties } from 'react'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { knownTopics } from '../store/state.ts'
import {
  areaOf,
  countKnown,
  hoursOf,
  isFromLexicon,
  isToLearn,
  labelInside,
  otherLabelOf
} from '../store/topic-facts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import { Badge } from '../ui/Badge.tsx'
import styles from './TopicList.module.css'
import type { TreeRow } from './tree-rows.ts'

type TreeItemProps = {
  row: TreeRow
  isSelected: boolean
  hasTabStop: boolean
  onChoose: () => void
  onToggle: () => void
  onFocus: () => void
}

/** One row of the tree. */
export function TreeItem({
  row,
  isSelected,
  hasTabStop,
  onChoose,
  onToggle,
  onFocus
}: TreeItemProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const { topic, level, isOpen } = row
  const isKnown = useZhilu((state) => knownTopics(state).has(topic))
  const hours = hoursOf(graph, topic)
  return (
    // The tree takes the keys.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      role="treeitem"
      data-topic={topic}
      tabIndex={hasTabStop ? 0 : -1}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isSelected}
      className={styles.row}
      data-kind={level === 1 ? 'area' : isToLearn(graph, topic) ? 'topic' : 'group'}
      style={{ '--level': level - 1 } as CSSProperties}
      onClick={onChoose}
      onFocus={onFocus}
    >
      {isOpen === null ? (
        <span className={styles.chevron} />
      ) : (
        <ChevronRight
          size={16}
          aria-hidden
          className={styles.chevron}
          data-open={isOpen}
          onClick={(event) => {
            event.stopPropagation()
            onToggle()
          }}
        />
      )}
      {level === 1 && <AreaDot hue={areaHueOf(graph, topic)} />}
      <span className={styles.names}>
        <span className={styles.label}>{labelInside(graph, topic, language)}</span>
        <span className={styles.other}>{otherLabelOf(graph, topic, language)}</span>
        {isFromLexicon(graph, topic) && (
          <Badge text={words.fromLexicon} help={words.fromLexiconHelp} />
        )}
      </span>
      {isKnown && <Check size={15} aria-label={words.known} className={styles.check} />}
      {level === 1 && areaOf(graph, topic) === topic && <AreaCount area={topic} />}
      {level > 1 && hours !== null && (
        <span className={styles.hours}>{words.hours(formatHours(hours, language))}</span>
      )}
    </div>
  )
}

function AreaCount({ area }: { area: number }) {
  const { graph } = useApp()
  const { words } = useWords()
  const known = useZhilu(knownTopics)
  const count = countKnown(graph, area, known)
  if (count.all === 0) return null
  return (
    <span className={styles.hours} title={words.knownOfLabel(count.known, count.all)}>
      {count.known > 0 ? words.knownOf(count.known, count.all) : count.all}
    </span>
  )
}
