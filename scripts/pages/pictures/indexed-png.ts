import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

/** Opaque pixels, four bytes each, row by row. */
export type Pixels = { width: number; height: number; rgba: Uint8Array }

/**
 * A PNG of at most 64 colours (https://www.w3.org/TR/png-3/): the most frequent ones, the others drawn in the nearest
 * of them. Right for drawings, whose many colours are the softened edges of few.
 */
export async function encodeIndexedPng({ width, height, rgba }: Pixels): Promise<Buffer> {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height)
  const { palette, indexOf } = choosePalette(pixels)
  const rows = indexRows(pixels, width, height, indexOf)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, INDEXED, 0, 0, 0], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', await squeeze(rows)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

const squeeze = promisify(deflate)
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const INDEXED = 3
const MOST_COLOURS = 64

function choosePalette(pixels: Uint32Array) {
  const counts = new Map<number, number>()
  let start = 0
  let colour = pixels[0] ?? 0
  for (let i = 1; i <= pixels.length; i++) {
    const next = i < pixels.length ? pixels[i] : -1
    if (next === colour) continue
    counts.set(colour, (counts.get(colour) ?? 0) + i - start)
    start = i
    colour = next ?? 0
  }
  const colours = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour)
  const kept = colours.slice(0, MOST_COLOURS)
  const palette = Uint8Array.from(kept.flatMap(channels))
  const indexOf = new Map(kept.map((colour, i) => [colour, i]))
  for (const colour of colours.slice(MOST_COLOURS)) indexOf.set(colour, nearest(palette, colour))
  return { palette, indexOf }
}

/** The nearest colour of a palette by its channels one after the other. */
function nearest(palette: Uint8Array, colour: number): number {
  const [red = 0, green = 0, blue = 0] = channels(colour)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < palette.length; i += 3) {
    const [r, g, b] = [palette[i] ?? 0, palette[i + 1] ?? 0, palette[i + 2] ?? 0]
    const distance = (r - red) * (r - red) + (g - green) * (g - green) + (b - blue) * (b - blue)
    if (distance >= least) continue
    least = distance
    best = i / 3
  }
  return best
}

/** Each row behind a byte that says it is not filtered; pixels alike are looked up once. */
function indexRows(
  pixels: Uint32Array,
  width: number,
  height: number,
  indexOf: ReadonlyMap<number, number>
): Buffer {
  const rows = Buffer.alloc((width + 1) * height)
  let colour = -1
  let index = 0
  for (let y = 0, at = 0; y < height; y++) {
    const row = y * (width + 1) + 1
    for (let x = 0; x < width; x++, at++) {
      const next = pixels[at] ?? 0
      if (next !== colour) index = indexOf.get(next) ?? 0
      colour = next
      rows[row + x] = index
    }
  }
  return rows
}

/** NOTE: the bytes of a pixel read as one number with the lowest first, as every machine Node runs on does. */
function channels(colour: number): number[] {
  return [colour & 255, (colour >>> 8) & 255, (colour >>> 16) & 255]
}

function chunk(name: string, content: Buffer): Buffer {
  const whole = Buffer.alloc(12 + content.length)
  whole.writeUInt32BE(content.length, 0)
  whole.write(name, 4, 'latin1')
  whole.set(content, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + content.length)), 8 + content.length)
  return whole
}
