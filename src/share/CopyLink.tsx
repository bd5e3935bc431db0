import { Check, Link } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { encodeAddress } from './address.ts'
import { addressToShare } from './address-of-state.ts'
import styles from './CopyLink.module.css'

type CopyLinkProps = { kind: 'primary' | 'outlined'; hasMarksChoice?: boolean }

/** Copies a link that reopens this view; with the person's own marks only when ticked. */
export function CopyLink({ kind, hasMarksChoice = false }: CopyLinkProps) {
  const { graph, store } = useApp()
  const { words } = useWords()
  const [withMarks, setWithMarks] = useState(false)
  const [outcome, setOutcome] = useState<{ isCopied: boolean; link: string } | null>(null)
  const hasMarks = useZhilu((state) => state.known.size > 0 && !state.lent)
  const id = useId()
  useEffect(() => {
    if (!outcome?.isCopied) return
    const timer = setTimeout(() => setOutcome(null), 2500)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = async () => {
    const state = store.getState()
    const hash = encodeAddress(addressToShare(graph, state, state.lent !== null || withMarks))
    const link = `${location.origin}${location.pathname}#${hash}`
    setOutcome({ isCopied: await copyText(link), link })
  }
  const isCopied = outcome?.isCopied === true
  return (
    <div className={styles.copy} data-kind={kind}>
      {hasMarksChoice && hasMarks && (
        <label htmlFor={id} className={styles.marks}>
          <input
            id={id}
            type="checkbox"
            checked={withMarks}
            onChange={(event) => setWithMarks(event.target.checked)}
          />
          {words.withMyMarks}
        </label>
      )}
      <Button kind={kind} className={styles.button ?? ''} onClick={() => void copy()}>
        {isCopied ? <Check size={16} aria-hidden /> : <Link size={16} aria-hidden />}
        <span className={styles.text}>{isCopied ? words.linkCopied : words.copyLink}</span>
      </Button>
      <span role="status" className={styles.status}>
        {isCopied ? words.linkCopied : ''}
      </span>
      {outcome && !isCopied && (
        <label className={styles.byHand}>
          {words.copyByHand}
          <input readOnly value={outcome.link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  )
}
