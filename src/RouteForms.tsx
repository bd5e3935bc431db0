import styles from './App.module.css'
import { useWords } from './i18n/use-words.ts'
import { Choice } from './ui/Choice.tsx'

/** How a phone shows a route: as a list of steps with their reasons, or as a metro plan. */
export type RouteForm = 'steps' | 'plan'

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
