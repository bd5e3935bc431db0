const LATEST = 300

/** Acts once the page has nothing else to do, at the latest after 0.3 s; gives back the undo. */
export function whenIdle(act: () => void): () => void {
  // Some browsers do not say when they are idle.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, LATEST)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(act, { timeout: LATEST })
  return () => cancelIdleCallback(idle)
}
