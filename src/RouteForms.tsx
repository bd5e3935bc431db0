import styles from './App.module.css'
import { useWords } from './i18n/use-words.ts'
import { setRouteForm } from './store/route-transitions.ts'
import { useChange, useZhilu } from './store/use-app.ts'
import { Choice } from './ui/Choice.tsx'

/** The choice between the two forms in which a phone shows a route. */
export function RouteForms() {
  const { words } = useWords()
  const change = useChange()
  const form = useZhilu((state) => state.routeForm)
  return (
    <Choice
      label={words.routeForms}
      value={form}
      options={[
        { value: 'steps', label: words.steps },
        { value: 'plan', label: words.metroPlan }
      ]}
      onChoose={(chosen) => change(setRouteForm, chosen)}
      className={styles.forms ?? ''}
    />
  )
}
