/** Pixels at each side of an element that panels lying over it cover. */
export type Insets = { left: number; top: number; right: number; bottom: number }

/**
 * How much of `stage` its `[data-panel]` elements cover: broad ones from above or below, those that say
 * `top` from above, others from their side.
 */
export function panelInsets(stage: HTMLElement): Insets {
  const insets = { left: 0, top: 0, right: 0, bottom: 0 }
  const whole = stage.getBoundingClientRect()
  for (const panel of stage.querySelectorAll<HTMLElement>('[data-panel]')) {
    const box = panel.getBoundingClientRect()
    if (box.width === 0 || box.height === 0) continue
    const isTop = panel.dataset.panel === 'top'
    const isBroad = isTop || box.width > whole.width * 0.8
    const isLeft = box.left + box.right < whole.left + whole.right
    const isUpper = isTop || box.top + box.bottom < whole.top + whole.bottom
    if (isBroad && isUpper) insets.top = Math.max(insets.top, box.bottom - whole.top)
    else if (isBroad) insets.bottom = Math.max(insets.bottom, whole.bottom - box.top)
    else if (isLeft) insets.left = Math.max(insets.left, box.right - whole.left)
    else insets.right = Math.max(insets.right, whole.right - box.left)
  }
  return insets
}
