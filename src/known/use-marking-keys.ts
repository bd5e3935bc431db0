import type { RefObject } from 'react'
import { useCallback, useEffect, useRef } from 'react'
import { passMarking, undoMarking } from '../store/known-transitions.ts'
import { useChange } from '../store/use-app.ts'

/** Where the focus goes when the place it came from has gone. */
const TITLES = '#topic-title, #route-title, #topic-tree [tabindex="0"]'

/**
 * F6 leads to the card and back to where one was; Escape inside puts it away; Ctrl+Z (⌘Z) takes the last
 * change of marks back from anywhere but a text field. Gives back the way to where the focus was before.
 */
export function useMarkingKeys(card: RefObject<HTMLElement | null>): () => void {
  const change = useChange()
  const from = useRef<HTMLElement | null>(null)
  const goBack = useCallback(() => {
    const place = from.current?.isConnected ? from.current : document.querySelector(TITLES)
    if (place instanceof HTMLElement) place.focus()
  }, [])
  useEffect(() => {
    // The card comes with the mark: what made it has the focus already.
    if (document.activeElement instanceof HTMLElement) from.current = document.activeElement
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && !card.current?.contains(target)) from.current = target
    }
    addEventListener('focusin', remember)
    return () => removeEventListener('focusin', remember)
  }, [card])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const shown = card.current
      if (!shown || event.defaultPrevented || event.altKey) return
      const active = document.activeElement
      const isInside = shown.contains(active)
      if (isUndo(event) && !isText(active)) change(undoMarking)
      else if (event.key === 'Escape' && isInside) {
        goBack()
        change(passMarking)
      } else if (event.key === 'F6' && isInside) goBack()
      else if (event.key === 'F6') shown.querySelector('button')?.focus()
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before the panels, which Escape closes.
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [card, change, goBack])
  return goBack
}

function isUndo({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && key.toLowerCase() === 'z'
}

function isText(element: Element | null): boolean {
  return element?.matches('input:not([type=checkbox]), textarea') ?? false
}
