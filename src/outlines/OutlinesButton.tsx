import { useId } from 'react'
import { formatDate } from '../i18n/format-date.ts'
import { useWords } from '../i18n/use-words.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import styles from './OutlinesButton.module.css'

/** How many outlines there are; pressed, which. */
export function OutlinesButton() {
  const { graph } = useApp()
  const { words, language } = useWords()
  const id = useId()
  return (
    <div className={styles.outlines}>
      <Button popoverTarget={id}>{words.outlines(graph.outlines.length)}</Button>
      <div id={id} popover="auto" className={styles.card}>
        <h2>{words.outlinesTitle}</h2>
        <ul>
          {graph.outlines.map(({ outline, title, repaired, tags, date }) => (
            <li key={outline}>
              <span>{title || outline}</span>
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
