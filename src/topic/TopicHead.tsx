import type { Bilingual } from '../../graph/file/topic-graph.ts'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import { areaHueOf } from '../store/area-hues.ts'
import {
  aliasesOf,
  groupsAround,
  hoursOf,
  hoursRangeOf,
  isFromLexicon,
  isToLearn,
  kindOf,
  labelInside,
  labelOf,
  otherLabelOf
} from '../store/topic-facts.ts'
import { selectTopic } from '../store/transitions.ts'
import { useApp, useChange } from '../store/use-app.ts'
import { AreaDot } from '../ui/AreaDot.tsx'
import styles from './TopicPanel.module.css'

type TopicHeadProps = { topic: number; definition: Partial<Bilingual> | undefined }

/** Where the topic stands, how long it takes, what it is, and its other names. */
export function TopicHead({ topic, definition }: TopicHeadProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const shown = [labelOf(graph, topic, language), otherLabelOf(graph, topic, language)]
  const aliases = aliasesOf(graph, topic).filter((alias) => !shown.includes(alias))
  const kind = kindOf(graph, topic)
  const text = definition?.[language] ?? definition?.zh ?? definition?.en
  return (
    <>
      <div>
        <Breadcrumb topic={topic} />
        <Hours topic={topic} />
      </div>
      {text && <p>{text}</p>}
      {kind === 'advice' && <p className={styles.quiet}>{words.adviceNote}</p>}
      {kind !== 'advice' && !isToLearn(graph, topic) && (
        <p className={styles.quiet}>{words.groupNote}</p>
      )}
      {isFromLexicon(graph, topic) && <p className={styles.quiet}>{words.fromLexiconHelp}</p>}
      {aliases.length > 0 && (
        <p className={styles.quiet}>
          {words.alsoCalled}
          {words.colon}
          {aliases.join(words.listSeparator)}
        </p>
      )}
    </>
  )
}

function Breadcrumb({ topic }: { topic: number }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const groups = groupsAround(graph, topic)
  return (
    <nav aria-label={words.partOf} className={styles.breadcrumb}>
      <AreaDot hue={areaHueOf(graph, topic)} />
      {groups.length === 0 && <span>{words.kinds[kindOf(graph, topic)]}</span>}
      {groups.map((group, i) => (
        <span key={group}>
          {i > 0 && <span aria-hidden> › </span>}
          <button type="button" className={styles.link} onClick={() => change(selectTopic, group)}>
            {labelInside(graph, group, language)}
          </button>
        </span>
      ))}
    </nav>
  )
}

function Hours({ topic }: { topic: number }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const hours = hoursOf(graph, topic)
  const range = hoursRangeOf(graph, topic)
  if (hours === null) return null
  return (
    <p className={styles.quiet}>
      {words.aboutHours(formatHours(hours, language))}
      {range &&
        ` · ${words.hoursRange(formatHours(range[0], language), formatHours(range[1], language))}`}
    </p>
  )
}
