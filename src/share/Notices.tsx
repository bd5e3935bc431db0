import { useWords } from '../i18n/use-words.ts'
import { isAtStart } from '../store/state.ts'
import { dismissNotices, goToStart } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { saveFile } from '../ui/save-file.ts'
import styles from './Notices.module.css'
import { NoticeText } from './NoticeText.tsx'

/** What the person is told once: parts of a link that were left out, marks that cannot be kept. */
export function Notices() {
  const { progress } = useApp()
  const { words } = useWords()
  const change = useChange()
  const notices = useZhilu((state) => state.notices)
  const isWhole = useZhilu(isAtStart)
  if (notices.length === 0) return null
  const hasChanges = notices.some(({ kind }) => kind === 'changed')
  const isAtRisk = notices.some(({ kind }) => kind === 'not-kept' || kind === 'newer-marks')
  const save = () => {
    const { name, text } = progress.toFile()
    saveFile(text, name, 'application/json')
  }
  return (
    <Notice label={words.notice}>
      <div className={styles.texts}>
        {notices.map((notice) => (
          <NoticeText key={notice.kind} notice={notice} />
        ))}
      </div>
      <div className={styles.actions}>
        {isAtRisk && <Button onClick={save}>{words.saveAsFile}</Button>}
        {hasChanges && !isWhole && (
          <Button onClick={() => change(goToStart)}>{words.wholeView}</Button>
        )}
        <Button onClick={() => change(dismissNotices)}>{words.dismiss}</Button>
      </div>
    </Notice>
  )
}
