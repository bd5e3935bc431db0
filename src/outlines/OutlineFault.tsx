import { useWords } from '../i18n/use-words.ts'
import { needsReload } from '../store/needs-reload.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import styles from './OutlineDialog.module.css'

/** Why an outline's text is not there, and what to do about it. */
export function OutlineFault({ outline, error }: { outline: number; error: unknown }) {
  const { outlineTexts } = useApp()
  const { words } = useWords()
  if (needsReload(error)) return <OutlineOutdated />
  const { missing, failed } = words.outlineFaults
  return (
    <div role="alert" className={styles.fault}>
      <p>{isMissing(error) ? missing : failed}</p>
      <Button onClick={() => outlineTexts.load(outline)}>{words.tryAgain}</Button>
    </div>
  )
}

/** The site has been updated under the open page. */
export function OutlineOutdated() {
  const { words } = useWords()
  return (
    <div role="alert" className={styles.fault}>
      <p>{words.outlineFaults.outdated}</p>
      <Button onClick={() => location.reload()}>{words.reload}</Button>
    </div>
  )
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'reason' in error && error.reason === 'missing'
}
