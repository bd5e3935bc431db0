import { useEffect, useRef } from 'react'
import type { Route } from '../store/answers.ts'
import { toggleKnown } from '../store/transitions.ts'
import { useChange } from '../store/use-app.ts'

/**
 * Ticks a step, by its topic and its number from 1. It leaves the list with the next route: the focus goes
 * on to the one that takes its place.
 */
export function useTicks(route: Route) {
  const change = useChange()
  const list = useRef<HTMLOListElement>(null)
  const ticked = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next route is what the effect waits for
  useEffect(() => {
    if (ticked.current === null) return
    const boxes = list.current?.querySelectorAll<HTMLElement>('input[type=checkbox]') ?? []
    boxes[Math.min(ticked.current, boxes.length - 1)]?.focus()
    ticked.current = null
  }, [route])
  const tick = (topic: number, number: number) => {
    ticked.current = number - 1
    change(toggleKnown, topic)
  }
  return { list, tick }
}
