import { useStore } from 'zustand/react'
import { shortList } from '../i18n/short-list.ts'
import { useWords } from '../i18n/use-words.ts'
import { topicCounts } from '../store/topic-counts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { AreaList } from './AreaList.tsx'
import styles from './ProgressDialog.module.css'
import { ProgressTools } from './ProgressTools.tsx'

/** What the person knows, in all and by area; as a file, and from the start. */
export function ProgressDialog({ onClose }: { onClose: () => void }) {
  const { graph, progress } = useApp()
  const { words } = useWords()
  const known = useZhilu((state) => state.known)
  const { gone, elsewhere, isKept } = useStore(progress)
  return (
    <Dialog
      title={words.myProgress}
      note={words.progressOf(known.size, topicCounts(graph).all)}
      closeLabel={words.close}
      className={styles.dialog ?? ''}
      onPhone="sheet"
      isLight
      onClose={onClose}
    >
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
    </Dialog>
  )
}
