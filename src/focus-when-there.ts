const LONGEST = 3000

/**
 * Gives the focus to what the selector finds, or will find within three seconds; until then it stays
 * where it is, and as soon as the person moves it elsewhere, that holds.
 */
export function focusWhenThere(selector: string): void {
  const from = document.activeElement
  const end = performance.now() + LONGEST
  const attempt = () => {
    const place = document.querySelector<HTMLElement>(selector)
    place?.focus({ preventScroll: true })
    if (place && document.activeElement === place) return
    const isElsewhere = ![from, document.body].includes(document.activeElement)
    if (!isElsewhere && performance.now() < end) requestAnimationFrame(attempt)
  }
  attempt()
}
