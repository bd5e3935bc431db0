import { CornerDownRight, CornerUpLeft, Route, Scale } from 'lucide-react'
import { useWords } from '../i18n/use-words.ts'
import type { Action } from '../store/answers.ts'
import { useApp } from '../store/use-app.ts'
import { actionText } from './action-text.ts'
import { OptionRow } from './OptionRow.tsx'
import styles from './SearchBox.module.css'
import { useRouteCost } from './use-route-cost.ts'

const ICONS = {
  route: Route,
  needs: CornerUpLeft,
  unlocks: CornerDownRight,
  compare: Scale,
  'compare-outlines': Scale
} as const

type ActionRowProps = { id: string; action: Action; isActive: boolean; onChoose: () => void }

/** Something the query asks to do. */
export function ActionRow({ action, ...row }: ActionRowProps) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const { title, about } = actionText(graph, action, words, language)
  const cost = useRouteCost(action)
  const line = [cost, about].filter(Boolean).join(' · ')
  const Icon = ICONS[action.verb]
  return (
    <OptionRow {...row}>
      <Icon size={15} aria-hidden className={styles.icon} />
      <span className={styles.names}>
        <span className={styles.label}>{title}</span>
      </span>
      <span className={styles.where}>{line}</span>
    </OptionRow>
  )
}
