import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand/react'
import { shortList } from '../i18n/short-list.ts'
import { useWords } from '../i18n/use-words.ts'
import { topicCounts } from '../store/topic-counts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { IconButton } from '../ui/Button.tsx'
import { AreaList } from './AreaList.tsx'
import styles from './ProgressDialog.module.css'
import { ProgressTools } from './ProgressTools.tsx'

/** What the person knows, in all and by area; as a file, and from the start. */
export function ProgressDialog({ onClose }: { onClose: () => void }) {
  const { graph, progress } = useApp()
  const { words } = useWords()
  const known = useZhilu((state) => state.known)
  const { gone, elsewhere, isKept } = useStore(progress)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      closedby="any"
      className={styles.dialog}
      aria-labelledby="progress-title"
      onClose={onClose}
    >
      <div className={styles.head}>
        <div className={styles.titles}>
          <h2 id="progress-title">{words.myProgress}</h2>
          <p>{words.progressOf(known.size, topicCounts(graph).all)}</p>
        </div>
        <IconButton label={words.close} onClick={() => dialog.current?.close()}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.body}>
        {known.size === 0 && <p className={styles.quiet}>{words.progressEmpty}</p>}
        <AreaList />
        {elsewhere > 0 && <p className={styles.quiet}>{words.marksElsewhere(elsewhere)}</p>}
        {gone.length > 0 && (
          <p className={styles.quiet}>{words.marksGone(gone.length, shortList(words, gone))}</p>
        )}
        <p className={styles.quiet}>{isKept ? words.progressKeptHere : words.notKept}</p>
      </div>
      <ProgressTools />
    </dialog>
  )
}
