/** How a text is drawn; sizes in pixels of the page. A text may have several lines, which are centred. */
export type TextStyle = { size: number; weight: number; colour: string; halo: string }

/** A text drawn once: its bitmap, and its size in pixels of the page with the halo around it. */
export type TextSprite = { canvas: HTMLCanvasElement; width: number; height: number }

/** Texts as bitmaps, drawn when first asked for. */
export type TextSprites = {
  get(text: string, style: TextStyle): TextSprite
  /** Whether its bitmap is there. */
  has(text: string, style: TextStyle): boolean
  /** Width and height without drawing it. */
  measure(text: string, style: TextStyle): { width: number; height: number }
  clear(): void
}

const HALO = 3
/** Height of a line by the size of its type. */
const LINE = 1.25
const MOST = 1200

/**
 * Texts with a halo in the colour of what lies below. A stroke around Chinese costs ten times what a
 * bitmap costs, and every frame of a pan draws each label again; at most 1,200 are kept.
 */
export function createTextSprites(font: () => string, pixelRatio: () => number): TextSprites {
  const sprites = new Map<string, TextSprite>()
  const widths = new Map<string, number>()
  const ruler = contextOf(document.createElement('canvas'))
  const measure: TextSprites['measure'] = (text, { size, weight }) => {
    const key = `${size} ${weight} ${text}`
    let width = widths.get(key)
    if (width === undefined) {
      ruler.font = `${weight} ${size}px ${font()}`
      width = Math.max(...text.split('\n').map((line) => ruler.measureText(line).width))
      if (widths.size > 8 * MOST) widths.clear()
      widths.set(key, width)
    }
    const lines = text.split('\n').length
    return { width: Math.ceil(width) + 2 * HALO, height: Math.ceil(size * LINE * lines) + 2 }
  }
  return {
    measure,
    has: (text, style) => sprites.has(keyOf(text, style)),
    get(text, style) {
      const key = keyOf(text, style)
      const known = sprites.get(key)
      if (known) return known
      const sprite = drawSprite(text, style, measure(text, style), font(), pixelRatio())
      if (sprites.size >= MOST) sprites.clear()
      sprites.set(key, sprite)
      return sprite
    },
    clear() {
      sprites.clear()
      widths.clear()
    }
  }
}

function keyOf(text: string, { size, weight, colour, halo }: TextStyle): string {
  return `${size} ${weight} ${colour} ${halo} ${text}`
}

function drawSprite(
  text: string,
  { size, weight, colour, halo }: TextStyle,
  { width, height }: { width: number; height: number },
  font: string,
  ratio: number
): TextSprite {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * ratio)
  canvas.height = Math.ceil(height * ratio)
  const context = contextOf(canvas)
  context.scale(ratio, ratio)
  context.font = `${weight} ${size}px ${font}`
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  context.lineWidth = 2 * HALO
  context.strokeStyle = halo
  context.fillStyle = colour
  context.textAlign = 'center'
  const lines = text.split('\n')
  const baseline = (line: number) =>
    // The em box of Chinese ends .12 below the baseline; so both scripts look centred.
    height / 2 + size * (LINE * (line - (lines.length - 1) / 2) + 0.36)
  lines.forEach((line, i) => {
    context.strokeText(line, width / 2, baseline(i))
  })
  lines.forEach((line, i) => {
    context.fillText(line, width / 2, baseline(i))
  })
  return { canvas, width, height }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('map/text-sprites: expected a 2D canvas, got none')
  return context
}
