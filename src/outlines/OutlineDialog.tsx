import { lazy, Suspense } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Reading } from '../store/state.ts'
import { closeOutline } from '../store/transitions.ts'
import { useApp, useChange, useOutlineText } from '../store/use-app.ts'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './OutlineDialog.module.css'
import { OutlineFault, OutlineOutdated } from './OutlineFault.tsx'

/** An outline's text over the page, at one line; the browser gives the focus back when it closes. */
export function OutlineDialog({ outline, line }: Reading) {
  const { graph } = useApp()
  const { words } = useWords()
  const change = useChange()
  const state = useOutlineText(outline)
  const summary = graph.outlines[outline]
  return (
    <Dialog
      title={summary?.title || summary?.outline}
      note={
        <>
          {summary?.outline} · {words.line(line)}
          {summary && summary.repaired > 0 && ` · ${words.outlineRepaired(summary.repaired)}`}
        </>
      }
      closeLabel={words.close}
      className={styles.dialog ?? ''}
      onPhone="page"
      isLight
      onClose={() => change(closeOutline)}
    >
      {state.status === 'failed' && <OutlineFault outline={outline} error={state.error} />}
      {state.status === 'loading' && <Loading />}
      {state.status === 'ready' && (
        <Suspense fallback={<Loading />}>
          <OutlineLines text={state.text} line={line} />
        </Suspense>
      )}
    </Dialog>
  )
}

/** Comes when first needed; a page that the site has outgrown lacks it, and says so. */
const OutlineLines = lazy(() =>
  import('./OutlineLines.tsx').then(
    (module) => ({ default: module.OutlineLines }),
    () => ({ default: OutlineOutdated })
  )
)

/** Seen only after half a second. */
function Loading() {
  const { words } = useWords()
  return (
    <p role="status" className={styles.loading}>
      {words.outlineLoading}
    </p>
  )
}
