import { useMemo, useState } from 'react'
import type { RouteForm, Stage } from './store/stage.ts'
import { stageOf } from './store/stage.ts'
import { useZhilu } from './store/use-app.ts'
import { useMedia } from './ui/use-media.ts'

/** What the page shows now, and the choice of how a phone shows a route. */
export function useStage() {
  const isPhone = useMedia('(width < 640px)')
  const [routeForm, setRouteForm] = useState<RouteForm>('steps')
  const view = useZhilu((state) => state.view)
  const topic = useZhilu((state) => state.topic)
  const edge = useZhilu((state) => state.edge)
  const bundle = useZhilu((state) => state.bundle)
  const targets = useZhilu((state) => state.targets)
  const shown: Stage = useMemo(
    () => stageOf({ view, topic, edge, bundle, targets }, { isPhone, routeForm }),
    [view, topic, edge, bundle, targets, isPhone, routeForm]
  )
  return { shown, isPhone, view, hasRoute: targets.length > 0, routeForm, setRouteForm }
}
