import { useWords } from '../i18n/use-words.ts'
import { putAwayLent, takeOverKnown } from '../store/transitions.ts'
import { useChange, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './Notices.module.css'

/** Says whose marks a link shows, and lets the person choose; also when the last of them is unticked. */
export function LentMarks() {
  const { words } = useWords()
  const change = useChange()
  const count = useZhilu((state) => state.lent?.size ?? null)
  if (count === null) return null
  return (
    <Notice label={words.notice}>
      <p className={styles.text}>{words.lentMarks(count)}</p>
      {count > 0 && <Button onClick={() => change(takeOverKnown)}>{words.takeOver}</Button>}
      <Button kind="plain" onClick={() => change(putAwayLent)}>
        {words.useMine}
      </Button>
    </Notice>
  )
}
