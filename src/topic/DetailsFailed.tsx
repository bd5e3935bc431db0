import { useWords } from '../i18n/use-words.ts'
import { needsReload } from '../store/needs-reload.ts'
import { useApp } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import styles from './TopicPanel.module.css'

/** Says that the reasons did not come, and what one can do. */
export function DetailsFailed({ error }: { error: unknown }) {
  const { details } = useApp()
  const { words } = useWords()
  const isOutdated = needsReload(error)
  return (
    <div role="alert" className={styles.failed}>
      <p>{isOutdated ? words.detailsOutdated : words.detailsFailed}</p>
      <Button onClick={() => (isOutdated ? location.reload() : details.load())}>
        {isOutdated ? words.reload : words.tryAgain}
      </Button>
    </div>
  )
}
