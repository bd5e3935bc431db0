import { useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { marksToSend } from '../store/state.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { CopyButton } from './CopyButton.tsx'
import { QrCodeFigure } from './QrCodeFigure.tsx'
import { SendButton } from './SendButton.tsx'
import styles from './ShareDialog.module.css'
import { embedSnippet, sharedLink } from './shared-link.ts'
import { useSharedRoute } from './use-shared-route.ts'
import { whatOpens } from './what-opens.ts'

const NONE: ReadonlySet<number> = new Set()

/** All ways to send what the page shows; the browser gives the focus back when it closes. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { graph } = useApp()
  const { words } = useWords()
  const state = useZhilu((now) => now)
  // Marks that came with a link go on with it; my own only when ticked: what was chosen for the one is not said of the other.
  const isLent = state.sent !== null
  const [chosen, setChosen] = useState({ isLent, isTicked: isLent })
  const withMarks = chosen.isLent === isLent ? chosen.isTicked : isLent
  const route = useSharedRoute(withMarks ? marksToSend(state) : NONE)
  const { link, hasTooManyMarks } = sharedLink({ graph, site: location }, state, withMarks)
  const opens = whatOpens(graph, state, route)
  const copied = { done: words.copied }
  return (
    <Dialog
      title={words.share}
      closeLabel={words.close}
      className={styles.dialog ?? ''}
      onPhone="sheet"
      isLight
      onClose={onClose}
    >
      <div className={styles.body}>
        <p className={styles.opens}>{opens}</p>
        <input
          readOnly
          aria-label={words.link}
          className={styles.link}
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <MarksChoice
          isTicked={withMarks}
          onTick={(isTicked) => setChosen({ isLent, isTicked })}
          isTooMany={hasTooManyMarks}
        />
        <div className={styles.actions}>
          <CopyButton
            kind="primary"
            icon="link"
            label={words.copyLink}
            done={words.linkCopied}
            text={() => link}
          />
          <SendButton title={opens} link={link} />
        </div>
        <QrCodeFigure link={link} />
        <div className={styles.more}>
          <CopyButton {...copied} label={words.copyWithText} text={() => `${opens}\n${link}`} />
          <CopyButton {...copied} label={words.copyEmbed} text={() => embedSnippet(link, opens)} />
        </div>
      </div>
    </Dialog>
  )
}

type MarksChoiceProps = {
  isTicked: boolean
  onTick: (isTicked: boolean) => void
  isTooMany: boolean
}

/** Whether marks go with the link: a link's own, or mine; nothing to choose where there are none. */
function MarksChoice({ isTicked, onTick, isTooMany }: MarksChoiceProps) {
  const { words } = useWords()
  const count = useZhilu((state) => marksToSend(state).size)
  const isLent = useZhilu((state) => state.sent !== null)
  if (count === 0) return null
  return (
    <>
      <label className={styles.marks}>
        <input
          type="checkbox"
          checked={isTicked}
          onChange={(event) => onTick(event.target.checked)}
        />
        {isLent ? words.withLentMarks(count) : words.withMyMarks(count)}
      </label>
      {isTooMany && <p className={styles.quiet}>{words.tooManyMarks}</p>}
    </>
  )
}
