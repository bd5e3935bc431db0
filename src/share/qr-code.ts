import { encode } from 'uqr'

/** Modules of white around a code, as ISO/IEC 18004 asks for. */
const QUIET = 4
/** Bytes beyond which the modules get too small for a phone that looks at a screen. */
const MOST_BYTES = 1500
/** Up to here a code bears that some of it is hidden. */
const SHORT = 300

/** A QR code as squares: `size` modules a side with the white around, `path` its dark ones as SVG path data. */
export type QrCode = { size: number; path: string }

/** The QR code of a link; null for one that is too long to be scanned. */
export function qrCodeOf(link: string): QrCode | null {
  const { length } = new TextEncoder().encode(link)
  if (length > MOST_BYTES) return null
  const ecc = length > SHORT ? 'L' : 'M'
  const { data, size } = encode(link, { ecc, border: QUIET })
  return { size, path: data.map(pathOfRow).join('') }
}

/** Each run of dark modules is one bar. */
function pathOfRow(row: boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    const start = x
    while (row[x]) x++
    if (x > start) path += `M${start} ${y}h${x - start}v1h-${x - start}z`
  }
  return path
}
