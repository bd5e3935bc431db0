import { Share2 } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import { useApp } from '../store/use-app.ts'
import { IconButton } from '../ui/Button.tsx'
import { CopyButton } from './CopyButton.tsx'
import styles from './ShareRoute.module.css'
import { sharedLink } from './shared-link.ts'

/** The foot of a route: one click copies its link, another opens all ways to send it. */
export function ShareRoute({ onShare }: { onShare: () => void }) {
  const { graph, store } = useApp()
  const { words } = useWords()
  const link = () => {
    const state = store.getState()
    // Marks that came with a link go on with it; my own wait to be asked for.
    return sharedLink({ graph, site: location }, state, state.sent !== null).link
  }
  return (
    <div className={styles.foot}>
      <CopyButton
        kind="primary"
        icon="link"
        label={words.copyLink}
        done={words.linkCopied}
        text={link}
      />
      <IconButton
        label={words.moreShare}
        aria-haspopup="dialog"
        className={styles.more ?? ''}
        onClick={onShare}
      >
        <Share2 size={18} aria-hidden />
      </IconButton>
    </div>
  )
}
