import { luminance, oklch } from './colour.ts'

/** Colours of one area: land, coast, dots, and text on its land. */
export type AreaColours = { fill: string; border: string; dot: string; ink: string }

/** All colours of the map, as `#rrggbb`. */
export type Palette = {
  isDark: boolean
  paper: string
  surface: string
  ink: string
  quietInk: string
  /** Bundles between areas. */
  lane: string
  accent: string
  onAccent: string
  upstream: string
  downstream: string
  /** Parts of a comparison that only one outline teaches. */
  onlyA: string
  onlyB: string
  font: string
  area(hue: number): AreaColours
}

/** Reads the tokens as they hold for `element` now; light where a token is missing. */
export function readPalette(element: HTMLElement): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  // Else the system's own text colour would answer for every token.
  probe.style.forcedColorAdjust = 'none'
  element.append(probe)
  const read = createReader(probe)
  const paper = read('--paper', '#fbfaf7')
  const isDark = luminance(paper) < 0.3
  const ink = read('--ink', '#1d2129')
  const isForced = matchMedia('(forced-colors: active)').matches
  const plain = { fill: paper, border: ink, dot: ink, ink }
  const palette = {
    isDark,
    paper,
    surface: read('--surface', '#ffffff'),
    ink,
    quietInk: read('--quiet-ink', '#5b6472'),
    lane: read('--lane', '#c3c4c4'),
    accent: read('--accent', '#1f5fbf'),
    onAccent: read('--on-accent', '#ffffff'),
    upstream: read('--upstream', '#1f5fbf'),
    downstream: read('--downstream', '#a65a14'),
    onlyA: read('--only-a', '#7b3fd4'),
    onlyB: read('--only-b', '#00766f'),
    font: getComputedStyle(element).fontFamily || 'system-ui, sans-serif',
    area: isForced ? () => plain : createAreaColours(isDark)
  }
  probe.remove()
  return palette
}

/** Colours by hue, each computed once. */
function createAreaColours(isDark: boolean): (hue: number) => AreaColours {
  const byHue = new Map<number, AreaColours>()
  return (hue) => {
    const colours = byHue.get(hue) ?? {
      fill: isDark ? oklch(0.28, 0.03, hue) : oklch(0.93, 0.03, hue),
      border: isDark ? oklch(0.62, 0.09, hue) : oklch(0.62, 0.1, hue),
      dot: isDark ? oklch(0.72, 0.1, hue) : oklch(0.58, 0.11, hue),
      ink: isDark ? oklch(0.84, 0.06, hue) : oklch(0.44, 0.09, hue)
    }
    byHue.set(hue, colours)
    return colours
  }
}

/**
 * Resolves a token as a colour. A custom property alone reads back unresolved (`light-dark(…)`), so
 * it goes through `color`, and through one pixel for notations that canvas and Cytoscape do not share.
 */
function createReader(probe: HTMLElement): (token: string, fallback: string) => string {
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return (token, fallback) => {
    probe.style.color = `var(${token}, ${fallback})`
    const colour = getComputedStyle(probe).color
    if (!context) return fallback
    context.fillStyle = fallback
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return `#${[red, green, blue].map((value) => value.toString(16).padStart(2, '0')).join('')}`
  }
}
