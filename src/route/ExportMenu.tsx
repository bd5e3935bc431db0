import { Download } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import type { RoutePlan } from '../store/route-plan.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp, useDetails, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { fileName, saveFile } from '../ui/save-file.ts'
import styles from './ExportMenu.module.css'

type ExportMenuProps = { route: Route; plan: RoutePlan | null }
type Outcome = 'copied' | 'failed' | { byHand: string }

/** The route as a checklist, as a calendar, or on the clipboard. */
export function ExportMenu({ route, plan }: ExportMenuProps) {
  const { words } = useWords()
  const id = useId()
  const card = useRef<HTMLDivElement>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { canWrite, write, name } = useRouteFile(route, plan)
  const attempt = (act: () => Promise<Outcome | null>) => () => {
    act().then(setOutcome, () => setOutcome('failed'))
  }
  const save = (format: 'markdown' | 'ics') =>
    attempt(async () => {
      const [extension, type] = FILES[format]
      saveFile(await write(format), fileName(name, extension), type)
      card.current?.hidePopover()
      return null
    })
  const copy = attempt(async () => {
    const text = await write('markdown')
    return (await copyText(text)) ? 'copied' : { byHand: text }
  })
  return (
    <div className={styles.export}>
      <Button popoverTarget={id} disabled={!canWrite} onClick={() => setOutcome(null)}>
        <Download size={16} aria-hidden />
        {words.exportRoute}
      </Button>
      <div ref={card} id={id} popover="auto" className={styles.card}>
        <Button kind="plain" onClick={save('markdown')}>
          {words.exportMarkdown}
        </Button>
        <Button kind="plain" disabled={!plan?.weeks[0]?.starts} onClick={save('ics')}>
          {words.exportCalendar}
        </Button>
        <Button kind="plain" onClick={copy}>
          {words.exportCopy}
        </Button>
        {!plan?.weeks[0]?.starts && <p className={styles.quiet}>{words.exportNeedsPlan}</p>}
        <div role="status">
          {outcome === 'copied' && <p>{words.exportCopied}</p>}
          {outcome === 'failed' && <p>{words.exportFailed}</p>}
        </div>
        {outcome !== null && typeof outcome === 'object' && (
          <label className={styles.byHand}>
            {words.copyChecklistByHand}
            <textarea readOnly value={outcome.byHand} onFocus={({ target }) => target.select()} />
          </label>
        )}
      </div>
    </div>
  )
}

const FILES = { markdown: ['md', 'text/markdown'], ics: ['ics', 'text/calendar'] } as const

/** Writes the route of now as a file of that name, once its reasons are there. */
function useRouteFile(route: Route, plan: RoutePlan | null) {
  const { graph, writeRoute } = useApp()
  const { words, language } = useWords()
  const state = useDetails()
  const targets = useZhilu(({ targets }) => targets)
  const names = targets.map((target) => labelOf(graph, target, language)).join(words.listSeparator)
  const write = async (format: 'markdown' | 'ics') => {
    if (state.status !== 'ready') throw new Error('route/ExportMenu: asked before the details came')
    const { details } = state
    return writeRoute({ format, details, targets, route, plan, language })
  }
  return { canWrite: state.status === 'ready', write, name: words.routeFileName(names) }
}
