import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import type { RoutePlan } from '../store/route-plan.ts'
import { labelOf } from '../store/topic-facts.ts'
import { clearRoute, selectTopic } from '../store/transitions.ts'
import { useApp, useChange, useZhilu } from '../store/use-app.ts'
import { IconButton } from '../ui/Button.tsx'
import styles from './RouteHead.module.css'
import { RouteTime } from './RouteTime.tsx'
import { TargetChips } from './TargetChips.tsx'

type RouteHeadProps = { route: Route | null; plan: RoutePlan | null; children: ReactNode }

/** Where the route leads, how much is left, how long that takes; `children` stand below. */
export function RouteHead({ route, plan, children }: RouteHeadProps) {
  const { words, language } = useWords()
  const change = useChange()
  const targets = useZhilu((state) => state.targets)
  const hasSteps = route !== null && route.steps.length > 0
  const isDone = route !== null && !hasSteps
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h2 id="route-title" tabIndex={-1}>
          <Title targets={targets} />
        </h2>
        <IconButton label={words.clearRoute} onClick={() => change(clearRoute)}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      {targets.length > 1 && <TargetChips targets={targets} />}
      <p className={styles.sum}>
        {hasSteps && <span>{words.stepCount(route.steps.length)}</span>}
        {hasSteps && <strong>{words.hoursLeft(formatHours(route.hours, language))}</strong>}
      </p>
      {route?.isCheapest === false && <p className={styles.quiet}>{words.approximate}</p>}
      {!isDone && <RouteTime plan={plan} />}
      {children}
    </header>
  )
}

/** One target is a button that shows it; several stand below, one by one. */
function Title({ targets }: { targets: readonly number[] }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const [target, ...more] = targets
  if (target === undefined || more.length > 0) return words.routeToTargets(targets.length)
  return (
    <button type="button" className={styles.target} onClick={() => change(selectTopic, target)}>
      {words.routeTo(labelOf(graph, target, language))}
    </button>
  )
}
