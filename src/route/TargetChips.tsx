import { X } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import { removeTarget } from '../store/route-transitions.ts'
import { labelOf } from '../store/topic-facts.ts'
import { selectTopic } from '../store/transitions.ts'
import { useApp, useChange } from '../store/use-app.ts'
import styles from './RouteHead.module.css'

/** The targets of a route, each of which can be shown and taken away. */
export function TargetChips({ targets }: { targets: readonly number[] }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  return (
    <ul aria-label={words.targets} className={styles.chips}>
      {targets.map((target) => {
        const name = labelOf(graph, target, language)
        return (
          <li key={target} className={styles.chip}>
            <button type="button" onClick={() => change(selectTopic, target)}>
              {name}
            </button>
            <button
              type="button"
              className={styles.remove}
              aria-label={words.removeTarget(name)}
              title={words.removeTarget(name)}
              onClick={() => change(removeTarget, target)}
            >
              <X size={14} aria-hidden />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
