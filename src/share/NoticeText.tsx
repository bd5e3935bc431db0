import { useWords } from '../i18n/use-words.ts'
import type { Notice } from '../store/state.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import { ChangesText } from './ChangesText.tsx'
import { GoneTopics } from './GoneTopics.tsx'

/** What one notice says. */
export function NoticeText({ notice }: { notice: Notice }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  switch (notice.kind) {
    case 'not-kept':
      return <p>{words.notKept}</p>
    case 'damaged-marks':
      return <p>{words.damagedMarks}</p>
    case 'newer-marks':
      return <p>{words.newerMarks}</p>
    case 'gone':
      return <GoneTopics {...notice} />
    case 'changed':
      return <ChangesText {...notice} />
    case 'unfiltered':
      return (
        <p>
          {words.unfiltered(
            notice.hiding.map((one) => words.hidingNames[one]).join(words.listSeparator),
            labelOf(graph, notice.topic, language)
          )}
        </p>
      )
    case 'ignored':
      return (
        <p>
          {words.linkIgnored}
          {notice.parts.map((part, i) => (
            // Parts have no name of their own and never change places.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <code key={i}>{part}</code>
          ))}
        </p>
      )
  }
}
