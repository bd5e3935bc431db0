import { useEffect } from 'react'
import { useRoute, useZhilu } from './store/use-app.ts'

/** Brings the step of the selected topic into view in the panel of the route, whichever view it was selected in. */
export function useFollowedStep(): void {
  const topic = useZhilu((state) => state.topic)
  const view = useZhilu((state) => state.view)
  const { route } = useRoute()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a route that comes later brings the steps
  useEffect(() => {
    if (topic === null || view !== 'route') return
    const step = document.querySelector('section[aria-labelledby="route-title"] li[aria-current]')
    step?.scrollIntoView({ block: 'nearest' })
  }, [topic, view, route])
}
