import { useWords } from '../i18n/use-words.ts'
import { clearFilters } from '../store/transitions.ts'
import { useChange } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import styles from './FilterLine.module.css'
import { useShown } from './use-shown.ts'

/** Stands where topics would be, when the filters leave none. */
export function NothingShown() {
  const { words } = useWords()
  const change = useChange()
  const { count, shown } = useShown()
  if (!shown || count > 0) return null
  return (
    <div className={styles.nothing}>
      <h2>{words.nothingShown}</h2>
      <p>{words.nothingShownHelp}</p>
      <Button kind="primary" onClick={() => change(clearFilters)}>
        {words.clearFilters}
      </Button>
    </div>
  )
}
