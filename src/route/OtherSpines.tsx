import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { SpinePath } from '../store/answers.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp } from '../store/use-app.ts'
import styles from './OtherWays.module.css'

/** Other prerequisite paths that lead to the target inside the route. */
export function OtherSpines({ spines }: { spines: readonly SpinePath[] }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  return (
    <details className={styles.spines}>
      <summary>{words.otherSpines}</summary>
      <p className={styles.quiet}>{words.otherSpinesHelp}</p>
      <ul aria-label={words.otherSpines}>
        {spines.map(({ path, hours }) => (
          <li key={path.join()}>
            {path.map((topic) => labelOf(graph, topic, language)).join(' → ')}
            <span className={styles.quiet}>
              {' '}
              {words.spineSteps(path.length, formatHours(hours, language))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
