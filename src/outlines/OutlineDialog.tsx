import { X } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Reading } from '../store/state.ts'
import { closeOutline } from '../store/transitions.ts'
import { useApp, useChange, useOutlineText } from '../store/use-app.ts'
import { IconButton } from '../ui/Button.tsx'
import styles from './OutlineDialog.module.css'
import { OutlineFault, OutlineOutdated } from './OutlineFault.tsx'

/** An outline's text over the page, at one line; the browser gives the focus back when it closes. */
export function OutlineDialog({ outline, line }: Reading) {
  const { graph } = useApp()
  const { words } = useWords()
  const change = useChange()
  const state = useOutlineText(outline)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  const summary = graph.outlines[outline]
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      closedby="any"
      className={styles.dialog}
      aria-labelledby="outline-title"
      onClose={() => change(closeOutline)}
    >
      <header className={styles.head}>
        <div className={styles.titles}>
          <h2 id="outline-title">{summary?.title || summary?.outline}</h2>
          <p className={styles.quiet}>
            {summary?.outline} · {words.line(line)}
            {summary && summary.repaired > 0 && ` · ${words.outlineRepaired(summary.repaired)}`}
          </p>
        </div>
        <IconButton label={words.close} onClick={close}>
          <X size={18} aria-hidden />
        </IconButton>
      </header>
      {state.status === 'failed' && <OutlineFault outline={outline} error={state.error} />}
      {state.status === 'loading' && <Loading />}
      {state.status === 'ready' && (
        <Suspense fallback={<Loading />}>
          <OutlineLines text={state.text} line={line} />
        </Suspense>
      )}
    </dialog>
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
