import { encodeIndexedPng } from './indexed-png.ts'

/** An SVG drawing without text elements as a PNG of its own size. Throws where the renderer does not run on this system. */
export async function renderPicture(svg: string): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const { width, height, pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return encodeIndexedPng({ width, height, rgba: pixels })
}

/** Why no picture can be drawn here, or null. Its programs are made for some systems only. */
export async function cannotRender(): Promise<string | null> {
  try {
    await renderPicture('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
    return null
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] || error.name : String(error)
  }
}
