import { useEffect, useLayoutEffect, useRef } from 'react'
import { focusWhenThere } from './focus-when-there.ts'
import { useRoute, useZhilu } from './store/use-app.ts'

/** No topic, no prerequisite and no bundle is shown in detail. */
const NOTHING = ',,'

/**
 * Gives the focus a new place when what had it went away: the route that has just come, the panel that
 * has, else the list or the map. Where the focus still stands somewhere, nothing happens.
 */
export function useKeptFocus(): void {
  const shown = useZhilu(({ topic, edge, bundle }) => [topic, edge, bundle?.join()].join())
  const targets = useZhilu((state) => state.targets)
  const view = useZhilu((state) => state.view)
  const isFocused = useZhilu((state) => state.focus !== null)
  const { route } = useRoute()
  const filters = useZhilu((state) => state.filters)
  const compared = useZhilu(({ compare, comparedPart, pair }) =>
    [compare?.join(), comparedPart, pair?.join()].join()
  )
  const notices = useZhilu((state) => state.notices)
  const lent = useZhilu((state) => state.lent)
  const hints = useZhilu((state) => state.chosen.hints)
  const last = useRef<Element | null>(null)
  const before = useRef({ shown, targets })
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null
    }
    addEventListener('focusin', remember)
    return () => removeEventListener('focusin', remember)
  }, [])
  // The dependencies are what can take away an element that has the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const was = before.current
    before.current = { shown, targets }
    const isNewRoute = was.targets !== targets && targets.length > 0
    const isNew = was.shown !== shown && shown !== NOTHING
    if (document.activeElement !== document.body && isDrawn(document.activeElement)) return
    if (!isNewRoute && (last.current === null || isDrawn(last.current))) return
    const rest = view === 'list' ? '#topic-tree [tabindex="0"]' : '#map'
    const place = isNewRoute ? '#route-title' : isNew ? '#topic-title, #explanation-title' : rest
    focusWhenThere(place)
  }, [shown, targets, view, isFocused, filters, compared, route, notices, lent, hints])
}

function isDrawn(element: Element | null): boolean {
  return element?.isConnected === true && element.checkVisibility({ visibilityProperty: true })
}
