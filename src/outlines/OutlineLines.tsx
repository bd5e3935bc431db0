import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { useWords } from '../i18n/use-words.ts'
import styles from './OutlineDialog.module.css'
import { rowsOf, shownPart, splitLines } from './split-lines.ts'

/** The height of a row, and about the width of a Latin character, in pixels. */
const ROW_HEIGHT = 24
const CHARACTER = 7

/** What stands beside the text: margins, number, gap. */
const BESIDE = 80

/** The lines of a text as text, with their numbers; only those in sight are in the document. One is marked, in the middle. */
export function OutlineLines({ text, line }: { text: string; line: number }) {
  const { words } = useWords()
  const lines = useMemo(() => splitLines(text), [text])
  const digits = String(lines.length).length
  const area = useRef<HTMLElement>(null)
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => area.current,
    estimateSize: (index) => {
      const room = ((area.current?.clientWidth ?? 0) - BESIDE) / CHARACTER
      return ROW_HEIGHT * rowsOf(shownPart(lines[index] ?? ''), room)
    },
    overscan: 12
  })
  const marked = Math.min(line, lines.length) - 1
  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true })
    virtualizer.scrollToIndex(marked, { align: 'center' })
  }, [virtualizer, marked])
  return (
    <section
      ref={area}
      className={styles.area}
      aria-label={words.outlineText(marked + 1, lines.length)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
    >
      <ol className={styles.lines} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <li
            key={index}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
            aria-current={index === marked ? 'location' : undefined}
            className={styles.line}
            style={{ transform: `translateY(${start}px)` }}
          >
            <span className={styles.number} style={{ minWidth: `${digits}ch` }} aria-hidden>
              {index + 1}
            </span>
            <span className={styles.text} dir="auto">
              {shownPart(lines[index] ?? '')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
