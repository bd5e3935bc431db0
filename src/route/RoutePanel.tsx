import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { formatHours } from '../i18n/format-hours.ts'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { weeksOf } from '../store/route-facts.ts'
import { labelOf } from '../store/topic-facts.ts'
import { clearRoute, selectTopic } from '../store/transitions.ts'
import { useApp, useChange, useRoute, useZhilu } from '../store/use-app.ts'
import { IconButton } from '../ui/Button.tsx'
import { useLate } from '../ui/use-late.ts'
import { HoursPerWeek } from './HoursPerWeek.tsx'
import { KnownBeside } from './KnownBeside.tsx'
import styles from './RoutePanel.module.css'
import { RouteSteps } from './RouteSteps.tsx'

/** The route: how much is left, its steps in order, what is known. `share` is what stands at its foot. */
export function RoutePanel({ share }: { share: ReactNode }) {
  const { words } = useWords()
  const { route, isPending, error } = useRoute()
  const isAsked = useZhilu((state) => state.targets.length > 0)
  const isLate = useLate(isPending)
  if (!isAsked) return <p className={styles.none}>{words.noRoute}</p>
  return (
    <section className={styles.panel} aria-labelledby="route-title">
      <RouteHead route={route} />
      <div className={styles.body}>
        {route && (route.steps.length === 0 ? <Done /> : <RouteSteps route={route} />)}
        {route && <KnownBeside route={route} />}
        <p role="status" className={styles.waiting}>
          {isLate && words.finding}
          {error !== undefined && words.noAnswer}
        </p>
      </div>
      <footer className={styles.foot}>{share}</footer>
    </section>
  )
}

function RouteHead({ route }: { route: Route | null }) {
  const { graph } = useApp()
  const { words, language } = useWords()
  const change = useChange()
  const targets = useZhilu((state) => state.targets)
  const hoursPerWeek = useZhilu((state) => state.hoursPerWeek)
  const weeks = route && weeksOf(route, hoursPerWeek)
  const names = targets.map((target) => labelOf(graph, target, language)).join(words.listSeparator)
  const [target] = targets
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h2 id="route-title" tabIndex={-1}>
          <button
            type="button"
            className={styles.target}
            onClick={() => target !== undefined && change(selectTopic, target)}
          >
            {words.routeTo(names)}
          </button>
        </h2>
        <IconButton label={words.clearRoute} onClick={() => change(clearRoute)}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      <p className={styles.sum}>
        {route && <span>{words.stepCount(route.steps.length)}</span>}
        {route && <strong>{words.hoursLeft(formatHours(route.hours))}</strong>}
      </p>
      {route?.isCheapest === false && <p className={styles.quiet}>{words.approximate}</p>}
      <HoursPerWeek weeks={weeks} />
    </header>
  )
}

function Done() {
  const { words } = useWords()
  const hasKnown = useZhilu((state) => (state.lent ?? state.known).size > 0)
  return (
    <div className={styles.done}>
      <p>{hasKnown ? words.routeDone : words.routeEmpty}</p>
      {hasKnown && <p className={styles.quiet}>{words.routeDoneHelp}</p>}
    </div>
  )
}
