import type { Evidence } from '../../graph/file/topic-graph.ts'
import { useWords } from '../i18n/use-words.ts'
import { useApp } from '../store/use-app.ts'
import styles from './TopicPanel.module.css'

/** Every reason for a prerequisite, with the place where it was read. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const titleOf = (name: string) =>
    graph.outlines.find(({ outline }) => outline === name)?.title || name
  return (
    <ul className={styles.evidence}>
      {evidence.map(({ kind, sentence, sentences, outline, line }) => (
        <li key={`${kind} ${outline} ${line} ${sentence}`}>
          {sentences[language] || sentence}
          {outline && line !== undefined && (
            <span className={styles.place}>
              {' '}
              {titleOf(outline)} · {words.line(line)}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
