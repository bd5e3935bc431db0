import { useWords } from '../i18n/use-words.ts'
import { labelOf } from '../store/topic-facts.ts'
import { useApp, useZhilu } from '../store/use-app.ts'
import styles from './RouteSteps.module.css'

type StepLegendProps = { spine: readonly number[]; hasPlan: boolean }

/** What the marks of the steps mean, in a line. */
export function StepLegend({ spine, hasPlan }: StepLegendProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const hasTargets = useZhilu((state) => state.targets.length > 1)
  const end = spine.at(-1)
  return (
    <p className={styles.legend}>
      <span title={words.spineHelp}>
        <span className={styles.bar} aria-hidden />
        {hasTargets && end !== undefined
          ? words.spineTo(labelOf(graph, end, language))
          : words.isSpine}
      </span>
      <span>
        <span className={styles.ring} aria-hidden />
        {words.isReady}
      </span>
      {hasPlan && (
        <span title={words.criticalHelp}>
          <span className={styles.critical}>{words.isCritical}</span> {words.criticalShort}
        </span>
      )}
    </p>
  )
}
