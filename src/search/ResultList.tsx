import type { ReactNode } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Action, Found } from '../store/answers.ts'
import { ActionRow } from './ActionRow.tsx'
import { ResultRow } from './ResultRow.tsx'
import styles from './SearchBox.module.css'

type ResultListProps = {
  id: string
  found: Found
  /** Number of the active row; actions come first. */
  active: number
  onAct: (action: Action) => void
  onChoose: (topic: number) => void
}

/** The list below the field: what the query asks to do, then the topics it finds. */
export function ResultList({ id, found, active, onAct, onChoose }: ResultListProps) {
  const { words } = useWords()
  const { actions, results } = found
  const row = (i: number) => ({ id: `${id}-${i}`, isActive: i === active })
  return (
    // A press must not take the focus from the field before the click arrives.
    <div
      role="listbox"
      tabIndex={-1}
      id={`${id}-list`}
      aria-label={words.searchLabel}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Group label={words.actionsFound} isShown={actions.length > 0}>
        {actions.map((action, i) => (
          <ActionRow
            key={JSON.stringify(action)}
            {...row(i)}
            action={action}
            onChoose={() => onAct(action)}
          />
        ))}
      </Group>
      <Group label={words.topicsFound} isShown={results.length > 0}>
        {results.map((result, i) => (
          <ResultRow
            key={result.topic}
            {...row(actions.length + i)}
            result={result}
            onChoose={() => onChoose(result.topic)}
          />
        ))}
      </Group>
    </div>
  )
}

type GroupProps = { label: string; isShown: boolean; children: ReactNode }

function Group({ label, isShown, children }: GroupProps) {
  if (!isShown) return null
  return (
    // A fieldset cannot stand in a listbox.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div role="group" aria-label={label} className={styles.group}>
      {children}
    </div>
  )
}
