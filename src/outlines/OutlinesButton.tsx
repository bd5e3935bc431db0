import { useId, useMemo } from 'react'
import { formatDate } from '../i18n/format-date.ts'
import { useWords } from '../i18n/use-words.ts'
import type { KnownCount } from '../store/progress-counts.ts'
import { progressByOutline } from '../store/progress-counts.ts'
import { knownTopics } from '../store/state.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { ProgressLine } from '../ui/ProgressLine.tsx'
import styles from './OutlinesButton.module.css'

/** How many outlines there are; pressed, which. */
export function OutlinesButton() {
  const { graph } = useApp()
  const { words, language } = useWords()
  const id = useId()
  const known = useZhilu(knownTopics)
  const progress = useMemo(() => progressByOutline(graph, known), [graph, known])
  return (
    <div className={styles.outlines}>
      <Button popoverTarget={id}>{words.outlines(graph.outlines.length)}</Button>
      <div id={id} popover="auto" className={styles.card}>
        <h2>{words.outlinesTitle}</h2>
        <ul>
          {graph.outlines.map(({ outline, title, repaired, tags, date }, i) => (
            <li key={outline}>
              <span>{title || outline}</span>
              <OutlineProgress title={title || outline} {...progress[i]} />
              <span className={styles.quiet}>
                {outline}
                {date && ` · ${formatDate(date, language)}`}
                {tags && ` · ${words.outlineTags(tags.join(words.listSeparator))}`}
                {repaired > 0 && ` · ${words.outlineRepaired(repaired)}`}
              </span>
            </li>
          ))}
        </ul>
        <p className={styles.quiet}>{words.graphSize(graph.topicCount, graph.edgeCount)}</p>
      </div>
    </div>
  )
}

/** How much of an outline is known; nothing before the first mark. */
function OutlineProgress({ title, known = 0, all = 0 }: { title: string } & Partial<KnownCount>) {
  const { words } = useWords()
  if (known === 0) return null
  return (
    <span className={styles.progress}>
      <ProgressLine label={words.outOfLabel(title, known, all)} done={known} all={all} />
      <span aria-hidden>{words.knownOf(known, all)}</span>
    </span>
  )
}
