import styles from './App.module.css'
import { useWords } from './i18n/use-words.ts'
import type { RouteForm } from './store/stage.ts'
import { Choice } from './ui/Choice.tsx'

type RouteFormsProps = { form: RouteForm; onChoose: (form: RouteForm) => void }

/** The choice between the two. */
export function RouteForms({ form, onChoose }: RouteFormsProps) {
  const { words } = useWords()
  return (
    <Choice
      label={words.routeForms}
      value={form}
      options={[
        { value: 'steps', label: words.steps },
        { value: 'plan', label: words.metroPlan }
      ]}
      onChoose={onChoose}
      className={styles.forms ?? ''}
    />
  )
}
