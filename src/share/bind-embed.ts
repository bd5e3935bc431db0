/** What an embed needs of the window it is in. */
type Frame = Pick<Window, 'addEventListener' | 'removeEventListener'>

export type EmbedOptions = {
  /** The map: what takes the wheel and the finger for itself. */
  isOnMap: (target: EventTarget | null) => boolean
  /** Told when the map begins or ceases to take them. */
  onActive: (isActive: boolean) => void
  /** Told that the wheel was left to the page around. */
  onPassed: () => void
}

/**
 * Leaves wheel and finger to the page around, as long as nobody has pressed on the map: a reader scrolls past. With
 * Ctrl or ⌘ the wheel zooms at once. A press makes the map take both, until the pointer or the focus goes elsewhere.
 * Hears events before the map does, and keeps them from it; what the browser does with them is left alone. Gives back
 * the undo.
 */
export function bindEmbed(frame: Frame, { isOnMap, onActive, onPassed }: EmbedOptions): () => void {
  let isActive = false
  const setActive = (next: boolean) => {
    if (next === isActive) return
    isActive = next
    onActive(isActive)
  }
  const wheel = (event: WheelEvent) => {
    if (isActive || event.ctrlKey || event.metaKey || !isOnMap(event.target)) return
    event.stopImmediatePropagation()
    onPassed()
  }
  const touch = (event: TouchEvent) => {
    if (isActive || event.touches.length > 1 || !isOnMap(event.target)) return
    event.stopImmediatePropagation()
  }
  const press = (event: MouseEvent) => {
    if (isOnMap(event.target)) setActive(true)
  }
  const out = (event: MouseEvent) => {
    if (event.relatedTarget === null) setActive(false)
  }
  const blur = () => setActive(false)
  const listeners = {
    wheel,
    touchstart: touch,
    touchmove: touch,
    click: press,
    mouseout: out,
    blur
  }
  const entries = Object.entries(listeners) as [string, EventListener][]
  for (const [name, listen] of entries) frame.addEventListener(name, listen, { capture: true })
  return () => {
    for (const [name, listen] of entries) frame.removeEventListener(name, listen, { capture: true })
  }
}
