import { SlidersHorizontal, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useWords } from '../i18n/use-words.ts'
import { useZhilu } from '../store/use-app.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { AreaFilter } from './AreaFilter.tsx'
import styles from './Legend.module.css'
import { LegendMarks } from './LegendMarks.tsx'
import { Limits } from './Limits.tsx'
import { OutlineFilter } from './OutlineFilter.tsx'

type LegendProps = {
  /** Over the map the card opens upwards, in the list downwards; on a phone it is a sheet. */
  place: 'map' | 'list'
  /** What stands below the outlines: the way to compare two of them. */
  children: ReactNode
}

/** A button that opens what the marks of the map mean, and the filters. */
export function Legend({ place, children }: LegendProps) {
  const { words } = useWords()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const isComparing = useZhilu(({ compare }) => compare !== null)
  // Who starts a comparison goes on in its bar.
  useEffect(() => {
    if (isComparing) setOpen(false)
  }, [isComparing])
  const close = () => {
    flushSync(() => setOpen(false))
    button.current?.focus()
  }
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <div className={styles.legend} data-place={place}>
      <Button
        ref={button}
        aria-expanded={isOpen}
        className={styles.button ?? ''}
        onClick={() => setOpen(!isOpen)}
      >
        <SlidersHorizontal size={15} aria-hidden />
        {words.legend}
      </Button>
      {isOpen && (
        // Escape closes the card from anywhere inside it.
        <section
          aria-labelledby="legend-title"
          className={styles.card}
          data-takes-escape
          onKeyDown={closeByKey}
          data-panel={place === 'map' ? '' : undefined}
        >
          <header className={styles.head}>
            <h2 id="legend-title" tabIndex={-1} ref={takeFocus}>
              {words.legend}
            </h2>
            <IconButton label={words.close} onClick={close}>
              <X size={16} aria-hidden />
            </IconButton>
          </header>
          <div className={styles.body}>
            <LegendMarks />
            <Limits />
            <AreaFilter />
            <OutlineFilter>{children}</OutlineFilter>
          </div>
        </section>
      )}
    </div>
  )
}

function takeFocus(title: HTMLElement | null) {
  title?.focus({ preventScroll: true })
}
