/** Bytes of the graph file as the page was built with it; 0 where the page does not say. */
export function expectedBytes(page: Document): number {
  return Number(page.getElementById('first-picture')?.dataset.bytes ?? 0)
}

/** Takes away what the app's own bar now shows; the map or the list lies under the app a moment longer. */
export function yieldBar(page: Document): void {
  const picture = page.getElementById('first-picture')
  picture?.setAttribute('aria-hidden', 'true')
  picture?.querySelector('header')?.remove()
}

/** Takes the first picture away, two frames from now: what replaces it has been drawn by then. */
export function removeFirstPicture(page: Document): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => page.getElementById('first-picture')?.remove())
  })
}
