import { useMemo } from 'react'
import type { Stage } from './store/stage.ts'
import { stageOf } from './store/stage.ts'
import { useZhilu } from './store/use-app.ts'
import { useMedia } from './ui/use-media.ts'

/** What the page shows now. */
export function useStage() {
  const isPhone = useMedia('(width < 640px)')
  const view = useZhilu((state) => state.view)
  const topic = useZhilu((state) => state.topic)
  const edge = useZhilu((state) => state.edge)
  const bundle = useZhilu((state) => state.bundle)
  const targets = useZhilu((state) => state.targets)
  const routeForm = useZhilu((state) => state.routeForm)
  const shown: Stage = useMemo(
    () => stageOf({ view, topic, edge, bundle, targets, routeForm }, isPhone),
    [view, topic, edge, bundle, targets, routeForm, isPhone]
  )
  return { shown, isPhone, view, hasRoute: targets.length > 0 }
}
