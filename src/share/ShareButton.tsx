import { Share2 } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import { Button } from '../ui/Button.tsx'
import styles from './ShareButton.module.css'

/** Opens the ways to send what the page shows. */
export function ShareButton({ onShare }: { onShare: () => void }) {
  const { words } = useWords()
  return (
    <Button aria-haspopup="dialog" className={styles.button ?? ''} onClick={onShare}>
      <Share2 size={16} aria-hidden />
      <span className={styles.text}>{words.share}</span>
    </Button>
  )
}
