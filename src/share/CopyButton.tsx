import { Check, Copy, Link } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copy-text.ts'
import styles from './CopyButton.module.css'

type CopyButtonProps = {
  kind?: 'primary' | 'outlined'
  icon?: 'link' | 'copy'
  label: string
  /** What the button says once it is done. */
  done: string
  /** The text, asked for when it is copied. */
  text: () => string
}

/** Copies a text, and says so; where the browser refuses, shows it to be copied by hand. */
export function CopyButton({
  kind = 'outlined',
  icon = 'copy',
  label,
  done,
  text
}: CopyButtonProps) {
  const { words } = useWords()
  const [outcome, setOutcome] = useState<{ isCopied: boolean; text: string } | null>(null)
  useEffect(() => {
    if (!outcome?.isCopied) return
    const timer = setTimeout(() => setOutcome(null), 2500)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = async () => {
    const wanted = text()
    setOutcome({ isCopied: await copyText(wanted), text: wanted })
  }
  const isCopied = outcome?.isCopied === true
  const Icon = isCopied ? Check : icon === 'link' ? Link : Copy
  return (
    <div className={styles.copy}>
      <Button kind={kind} className={styles.button ?? ''} onClick={() => void copy()}>
        <Icon size={16} aria-hidden />
        {isCopied ? done : label}
      </Button>
      <span role="status" className={styles.status}>
        {isCopied ? done : ''}
      </span>
      {outcome && !isCopied && (
        <label className={styles.byHand}>
          {words.copyByHand}
          <input readOnly value={outcome.text} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  )
}
