import { X } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import { closeHints } from '../store/transitions.ts'
import { useChange, useZhilu } from '../store/use-app.ts'
import { IconButton } from '../ui/Button.tsx'
import { useMedia } from '../ui/use-media.ts'
import styles from './HintCard.module.css'

/** Three lines for the first visit; once closed they never return. */
export function HintCard() {
  const { words } = useWords()
  const change = useChange()
  const isPhone = useMedia('(width < 640px)')
  const isWanted = useZhilu(
    ({ chosen, topic, targets }) =>
      chosen.hints !== 'closed' && topic === null && targets.length === 0
  )
  if (!isWanted) return null
  return (
    <aside className={styles.card} aria-labelledby="hints-title">
      <h2 id="hints-title">{words.hintTitle}</h2>
      <ul>
        {words.hints.map((hint, i) => (
          <li key={hint}>{i === 1 && isPhone ? words.searchHintTouch : hint}</li>
        ))}
      </ul>
      <IconButton label={words.close} onClick={() => change(closeHints)}>
        <X size={16} aria-hidden />
      </IconButton>
    </aside>
  )
}
