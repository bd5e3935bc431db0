import type { ReactNode } from 'react'
import { useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { copyText } from '../ui/copy-text.ts'
import styles from './TopicPanel.module.css'

type CorrectionProps = { label: string; name?: string; line: string; children: ReactNode }

/** A button that copies the line which corrects the graph, and then says where to write it (`children`). */
export function Correction({ label, name, line, children }: CorrectionProps) {
  const { words } = useWords()
  const [isCopied, setCopied] = useState<boolean | null>(null)
  const copy = async () => setCopied(await copyText(line))
  return (
    <div className={styles.correction}>
      <button type="button" className={styles.link} aria-label={name} onClick={() => void copy()}>
        {label}
      </button>
      <div role="status">
        {isCopied !== null && (
          <p className={styles.copied}>
            {isCopied ? words.lineCopied : words.copyLineByHand} <code>{line}</code>
            <br />
            {children}
          </p>
        )}
      </div>
    </div>
  )
}
