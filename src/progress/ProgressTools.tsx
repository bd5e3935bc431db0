import { Download, RotateCcw, Upload } from 'lucide-react'
import type { ChangeEvent } from 'react'
import { useRef, useState } from 'react'
import { useStore } from 'zustand/react'
import { useWords } from '../i18n/use-words.ts'
import type { ImportFault, ImportPlan } from '../store/progress.ts'
import { MOST_BYTES } from '../store/progress.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { saveFile } from '../ui/save-file.ts'
import { ImportOffer } from './ImportOffer.tsx'
import { seenName } from './mark-id.ts'
import styles from './ProgressDialog.module.css'

type Offer =
  | { kind: 'plan'; file: string; plan: ImportPlan }
  | { kind: 'fault'; fault: ImportFault | 'unreadable' }

/** Saves the marks as a file, adds those of one, and starts over; says what was done, with its undo. */
export function ProgressTools() {
  const { progress } = useApp()
  const { words } = useWords()
  const { undoable, gone } = useStore(progress)
  const isEmpty = useZhilu((state) => state.known.size === 0) && gone.length === 0
  const input = useRef<HTMLInputElement>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const save = () => {
    const { name, text } = progress.toFile()
    saveFile(text, name, 'application/json')
  }
  const read = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (!file) return
    const found = await planOf(file, progress.planImport)
    // The same file can be chosen again.
    if (input.current) input.current.value = ''
    setOffer(
      typeof found === 'string'
        ? { kind: 'fault', fault: found }
        : { kind: 'plan', file: seenName(file.name), plan: found }
    )
  }
  return (
    <div className={styles.foot}>
      <div role="status" className={styles.told}>
        {offer?.kind === 'fault' && <p>{words.importFaults[offer.fault]}</p>}
        {offer?.kind === 'plan' && (
          <ImportOffer
            file={offer.file}
            plan={offer.plan}
            onApply={() => {
              offer.plan.apply()
              setOffer(null)
            }}
            onCancel={() => setOffer(null)}
          />
        )}
        {undoable && !offer && (
          <p className={styles.done}>
            {words.undoables[undoable.kind](undoable.count)}
            <Button onClick={progress.undo}>{words.undo}</Button>
          </p>
        )}
      </div>
      <div className={styles.tools}>
        <Button onClick={save}>
          <Download size={16} aria-hidden />
          {words.saveAsFile}
        </Button>
        <Button onClick={() => input.current?.click()}>
          <Upload size={16} aria-hidden />
          {words.addFromFile}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={words.addFromFile}
          onChange={(event) => void read(event)}
        />
        <Button
          kind="plain"
          title={words.startOverHelp}
          disabled={isEmpty}
          onClick={() => {
            setOffer(null)
            progress.startOver()
          }}
        >
          <RotateCcw size={16} aria-hidden />
          {words.startOver}
        </Button>
      </div>
    </div>
  )
}

/** A file too big is not even read. */
async function planOf(
  file: File,
  plan: (text: string) => ImportPlan | ImportFault
): Promise<ImportPlan | ImportFault | 'unreadable'> {
  if (file.size > MOST_BYTES) return 'too-big'
  const text = await file.text().catch(() => null)
  return text === null ? 'unreadable' : plan(text)
}
