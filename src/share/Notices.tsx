import { useWords } from '../i18n/use-words.ts'
import { labelOf } from '../store/topic-facts.ts'
import { dismissNotices } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { GoneTopics } from './GoneTopics.tsx'
import styles from './Notices.module.css'

/** What the person is told once: parts of a link that were left out, marks that cannot be kept. */
export function Notices() {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const notices = useZhilu((state) => state.notices)
  if (notices.length === 0) return null
  return (
    <Notice label={words.notice}>
      <div className={styles.texts}>
        {notices.map((notice) =>
          notice.kind === 'unfiltered' ? (
            <p key={notice.kind}>
              {words.unfiltered(
                notice.hiding.map((one) => words.hidingNames[one]).join(words.listSeparator),
                labelOf(graph, notice.topic, language)
              )}
            </p>
          ) : notice.kind === 'gone' ? (
            <GoneTopics key={notice.kind} {...notice} />
          ) : notice.kind === 'ignored' ? (
            <p key={notice.kind}>
              {words.linkIgnored}
              {notice.parts.map((part, i) => (
                // Parts have no name of their own and never change places.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <code key={i}>{part}</code>
              ))}
            </p>
          ) : (
            <p key={notice.kind}>{words.notKept}</p>
          )
        )}
      </div>
      <Button onClick={() => change(dismissNotices)}>{words.dismiss}</Button>
    </Notice>
  )
}
