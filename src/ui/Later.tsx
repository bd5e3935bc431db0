import type { ComponentType } from 'react'
import { useEffect, useState } from 'react'

/** A component whose code is loaded when it is needed, or before. */
export type Part<Props> = { loaded: ComponentType<Props> | undefined; load(): Promise<void> }

/** A part that has not been loaded; loads once, and again after a failure. */
export function createPart<Props>(load: () => Promise<ComponentType<Props>>): Part<Props> {
  const part: Part<Props> = {
    loaded: undefined,
    load: async () => {
      part.loaded ??= await load()
    }
  }
  return part
}

type LaterProps<Props> = { part: Part<Props>; props: Props }

/**
 * Shows a part, or nothing until its code is there; one that is loaded shows at once, which React's own
 * `lazy` does not. Throws to the boundary where the code cannot be loaded.
 */
export function Later<Props extends object>({ part, props }: LaterProps<Props>) {
  const [, countLoaded] = useState(0)
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    if (part.loaded) return
    let isGone = false
    const unlessGone =
      <T,>(act: (value: T) => void) =>
      (value: T) => {
        if (!isGone) act(value)
      }
    part.load().then(
      unlessGone(() => countLoaded((count) => count + 1)),
      unlessGone(setError)
    )
    return () => {
      isGone = true
    }
  }, [part])
  if (error !== undefined) throw error
  const Loaded = part.loaded
  return Loaded ? <Loaded {...props} /> : null
}
