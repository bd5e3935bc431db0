import type { ReactNode } from 'react'
import { useMemo, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import type { Route } from '../store/answers.ts'
import { readySteps, routeGaps } from '../store/route-facts.ts'
import type { RoutePlan } from '../store/route-plan.ts'
import { routePlan } from '../store/route-plan.ts'
import { useApp, useRoute, useZhilu } from '../store/use-app.ts'
import { useLate } from '../ui/use-late.ts'
import { AreaProgress } from './AreaProgress.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { KnownBeside } from './KnownBeside.tsx'
import { NoRoute } from './NoRoute.tsx'
import { OtherWays } from './OtherWays.tsx'
import { ReadyNow } from './ReadyNow.tsx'
import { RouteHead } from './RouteHead.tsx'
import { RouteOptions } from './RouteOptions.tsx'
import styles from './RoutePanel.module.css'
import { RouteRemarks } from './RouteRemarks.tsx'
import { RouteSteps } from './RouteSteps.tsx'
import type { Tool } from './RouteTools.tsx'
import { RouteTools, TOOL_ID } from './RouteTools.tsx'

type RoutePanelProps = {
  /** What stands at the foot. */
  share: ReactNode
  /** What finds out what is known; stands among the tools. */
  placement: ReactNode
}

/** The route: how much is left, other ways to go, its steps in order, what is known. */
export function RoutePanel({ share, placement }: RoutePanelProps) {
  const { words } = useWords()
  const { route, isPending, error } = useRoute()
  const isAsked = useZhilu((state) => state.targets.length > 0)
  const isLate = useLate(isPending)
  const { gaps, ready } = useRouteFacts(route)
  const plan = usePlan(route)
  const [tool, setTool] = useState<Tool | null>(null)
  if (!isAsked) return <p className={styles.none}>{words.noRoute}</p>
  const hasSteps = route !== null && route.steps.length > 0
  return (
    <section className={styles.panel} aria-labelledby="route-title">
      <RouteHead route={route} plan={plan}>
        <RouteTools open={tool} onOpen={setTool} hasWays={hasSteps}>
          {hasSteps && placement}
        </RouteTools>
      </RouteHead>
      <div className={styles.body}>
        {tool !== null && (
          <div id={TOOL_ID} className={styles.tool}>
            {tool === 'options' && <RouteOptions route={route} />}
            {tool === 'ways' && route && <OtherWays route={route} />}
          </div>
        )}
        {route && <RouteRemarks route={route} gaps={hasSteps ? gaps : []} />}
        {route && !hasSteps && <NoRoute gaps={gaps} />}
        {hasSteps && <ReadyNow route={route} ready={ready} />}
        {hasSteps && <RouteSteps route={route} ready={ready} plan={plan} />}
        {route && <KnownBeside route={route} />}
        {hasSteps && <AreaProgress route={route} />}
        <p role="status" className={styles.waiting}>
          {isLate && words.finding}
          {error !== undefined && words.noAnswer}
        </p>
      </div>
      <footer className={styles.foot}>
        {share}
        {hasSteps && <ExportMenu route={route} plan={plan} />}
      </footer>
    </section>
  )
}

function usePlan(route: Route | null): RoutePlan | null {
  const { graph } = useApp()
  const hoursPerWeek = useZhilu((state) => state.hoursPerWeek)
  const start = useZhilu((state) => state.start)
  return route && routePlan(graph, route, { hoursPerWeek, start })
}

const NOTHING = { gaps: [], ready: [] }

/** What follows from a route: asked once for each, of the marks and targets it was found with. */
function useRouteFacts(route: Route | null) {
  const { graph, store } = useApp()
  return useMemo(() => {
    if (!route) return NOTHING
    const state = store.getState()
    return { gaps: routeGaps(graph, route, state), ready: readySteps(graph, route, state) }
  }, [graph, store, route])
}
