import { X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { selectTopic } from '../store/transitions.ts'
import { useChange } from '../store/use-app.ts'
import { IconButton } from '../ui/Button.tsx'
import styles from './TopicPanel.module.css'

type ExplanationPanelProps = { title: ReactNode; under: string; children: ReactNode }

/** A panel that explains a line of the map; `under` stands below its title. */
export function ExplanationPanel({ title, under, children }: ExplanationPanelProps) {
  const { words } = useWords()
  const change = useChange()
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape') change(selectTopic, null)
  }
  return (
    // Escape closes the panel from anywhere inside it.
    <section className={styles.panel} aria-labelledby="explanation-title" onKeyDown={close}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <h2 id="explanation-title" tabIndex={-1} className={styles.small}>
            {title}
          </h2>
          <p className={styles.quiet}>{under}</p>
        </div>
        <IconButton label={words.close} onClick={() => change(selectTopic, null)}>
          <X size={18} aria-hidden />
        </IconButton>
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
