import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import type { QrCode } from '../../../src/share/qr-code.ts'
import { qrCodeOf } from '../../../src/share/qr-code.ts'

const LINK = 'https://example.org/zhilu/#route=rlhf,'

describe('a QR code', () => {
  it.each([50, 300, 800, 1400])('of a link of %i characters is read as that link', (length) => {
    const link = LINK.padEnd(length, 'aZ9-_')
    expect(read(qrCodeOf(link))).toBe(link)
  })

  it('has four modules of white around it', () => {
    const { size, path } = qrCodeOf(LINK) ?? { size: 0, path: '' }
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((bar) => bar.slice(1).map(Number))
    expect(Math.min(...bars.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4)
    expect(Math.max(...bars.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4)
  })

  it('is not made of a link too long to be scanned', () => {
    expect(qrCodeOf(LINK.padEnd(1501, 'x'))).toBeNull()
  })
})

/** Paints the bars, three pixels a module, and has an independent reader look at them. */
function read(code: QrCode | null): string | undefined {
  const { size, path } = code ?? { size: 1, path: '' }
  const pixels = new Uint8ClampedArray((3 * size) ** 2 * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = 3 * Number(y); row < 3 * Number(y) + 3; row++)
      for (let at = 3 * Number(x); at < 3 * (Number(x) + Number(length)); at++)
        pixels.fill(0, 4 * (row * 3 * size + at), 4 * (row * 3 * size + at) + 3)
  return jsQR(pixels, 3 * size, 3 * size)?.data
}
