import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { outlineNumber, outlineTitle } from '../store/outline-facts.ts'
import { openOutline } from '../store/transitions.ts'
import { useApp, useChange } from '../store/use-app.ts'
import styles from './TopicPanel.module.css'

type PlaceProps = { outline: string; line: number; hasTitle?: boolean; children?: ReactNode }

/**
 * A line of an outline; pressed, the outline's text opens there. Named by the outline's title where nothing around it
 * says which outline is meant, else by `children` and the line.
 */
export function Place({ outline, line, hasTitle = false, children }: PlaceProps) {
  const { graph } = useApp()
  const { words } = useWords()
  const change = useChange()
  const number = outlineNumber(graph, outline)
  const title = outlineTitle(graph, outline)
  const content = (
    <>
      {hasTitle && `${title} · `}
      {children && <span>{children} </span>}
      <span className={styles.place}>{words.line(line)}</span>
    </>
  )
  if (number < 0) return content
  return (
    <button
      type="button"
      className={children ? styles.row : styles.placeLink}
      aria-label={children ? undefined : `${title} · ${words.line(line)}`}
      title={words.openOutline}
      onClick={() => change(openOutline, { outline: number, line })}
    >
      {content}
    </button>
  )
}
