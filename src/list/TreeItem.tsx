import { Check, ChevronRight } from 'lucide-react'
import type { CSSProperties } from 'react'
import { memo } from 'react'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import { shownTopics } from '../store/shown-topics.ts'
import type { ComparedPart } from '../store/state.ts'
import { knownTopics } from '../store/state.ts'
import {
  areaOf,
  hoursOf,
  isFromLexicon,
  isToLearn,
  labelInside,
  otherLabelOf
} from '../store/topic-facts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import { Badge } from '../ui/Badge.tsx'
import { PartMark } from '../ui/PartMark.tsx'
import { countInArea } from './area-counts.ts'
import { STRIP_ID } from './NeighbourStrip.tsx'
import styles from './TopicList.module.css'
import type { TreeRow } from './tree-rows.ts'

type TreeItemProps = TreeRow & {
  /** Its number among all rows, from 0. */
  place: number
  /** Pixels from the top of the tree. */
  top: number
  isSelected: boolean
  isKnown: boolean
  /** Who of the compared outlines teaches it; null where nothing is compared. */
  part: ComparedPart | null
  /** Its number on the route, from 1. */
  step: number | null
  hasTabStop: boolean
  /** Gets the element, to know its height. */
  onMeasure: (element: HTMLElement | null) => void
}

/** One row of the tree; the tree takes its keys and clicks. */
export const TreeItem = memo(function TreeItem({
  topic,
  level,
  isOpen,
  position,
  setSize,
  place,
  top,
  isSelected,
  isKnown,
  part,
  step,
  hasTabStop,
  onMeasure
}: TreeItemProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const hours = hoursOf(graph, topic)
  const other = otherLabelOf(graph, topic, language)
  return (
    <div
      ref={onMeasure}
      role="treeitem"
      data-index={place}
      data-topic={topic}
      tabIndex={hasTabStop ? 0 : -1}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isSelected}
      aria-describedby={hasTabStop ? STRIP_ID : undefined}
      className={styles.row}
      data-kind={level === 1 ? 'area' : isToLearn(graph, topic) ? 'topic' : 'group'}
      style={{ '--level': level - 1, '--top': `${top}px` } as CSSProperties}
    >
      {isOpen === null ? (
        <span className={styles.chevron} />
      ) : (
        <span data-opens className={styles.opens}>
          <ChevronRight size={16} aria-hidden className={styles.chevron} data-open={isOpen} />
        </span>
      )}
      {level === 1 && <AreaDot hue={areaHueOf(graph, topic)} />}
      {part && <PartMark part={part} label={words.comparedParts[part]} />}
      <span className={styles.names}>
        <span className={styles.label}>{labelInside(graph, topic, language)}</span>
        {other !== '' && <span className={styles.other}>{other}</span>}
        {isFromLexicon(graph, topic) && (
          <Badge text={words.fromLexicon} help={words.fromLexiconHelp} />
        )}
      </span>
      {step !== null && <span className={styles.step}>{words.stepNumber(step)}</span>}
      {isKnown && <Check size={15} role="img" aria-label={words.known} className={styles.check} />}
      {level === 1 && areaOf(graph, topic) === topic && <AreaSum area={topic} />}
      {level > 1 && hours !== null && (
        <span className={styles.hours}>{words.hours(formatHours(hours))}</span>
      )}
    </div>
  )
})

function AreaSum({ area }: { area: number }) {
  const { graph } = useApp()
  const { words } = useWords()
  const shown = useZhilu((all) => shownTopics(graph, all))
  const count = countInArea(graph, area, useZhilu(knownTopics), shown)
  if (count.all === 0) return null
  return (
    <span className={styles.hours} title={words.knownOfLabel(count.known, count.all)}>
      {count.known > 0 ? words.knownOf(count.known, count.all) : count.all}
    </span>
  )
}
