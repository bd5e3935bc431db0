import { useEffect } from 'react'
import { leaveFocus } from '../store/transitions.ts'
import { useApp } from '../store/use-app.ts'

const TAKES_ESCAPE = 'input, textarea, select, dialog, [data-takes-escape]'

/**
 * Leaves the focus with Escape, where nothing else is open that it closes: neither a topic or an edge, nor
 * a popover, nor a field. Asked before anyone else, as they would have closed already.
 */
export function useEscape(): void {
  const { store } = useApp()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      const { topic, edge, bundle, pair } = store.getState()
      const isBusy = topic !== null || edge !== null || bundle !== null || pair !== null
      const isInField = event.target instanceof Element && event.target.closest(TAKES_ESCAPE)
      const isOpen = document.querySelector(':popover-open, dialog[open]')
      if (isBusy || isInField || isOpen) return
      store.setState(leaveFocus)
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [store])
}
