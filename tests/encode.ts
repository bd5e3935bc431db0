/** Encodes into an encoding that only has a decoder, by asking the decoder for every byte and pair. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  const formOf = formsOf(encoding)
  return new Uint8Array(
    [...text].flatMap((character) => {
      const form = character <= '\u007f' ? [character.charCodeAt(0)] : formOf.get(character)
      if (form === undefined) throw new Error(`${encoding} has no ${character}`)
      return form
    })
  )
}

/** UTF-16 without a byte order mark; `text` may begin with one. */
export function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), isLittleEndian)
  return new Uint8Array(view.buffer)
}

/** UTF-32 without a byte order mark; `text` may begin with one. */
export function encodeUtf32(text: string, isLittleEndian: boolean): Uint8Array {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0)
  const view = new DataView(new ArrayBuffer(points.length * 4))
  for (const [at, point] of points.entries()) view.setUint32(at * 4, point, isLittleEndian)
  return new Uint8Array(view.buffer)
}

const forms = new Map<string, Map<string, number[]>>()

function formsOf(encoding: string): Map<string, number[]> {
  const known = forms.get(encoding)
  if (known !== undefined) return known
  const formOf = new Map<string, number[]>()
  const decoder = new TextDecoder(encoding)
  const add = (...form: number[]): void => {
    const [character = '', ...more] = decoder.decode(new Uint8Array(form))
    if (more.length === 0 && character !== '\ufffd' && !formOf.has(character))
      formOf.set(character, form)
  }
  for (let lead = 0x80; lead <= 0xff; lead++) {
    add(lead)
    for (let trail = 0x40; trail <= 0xff; trail++) add(lead, trail)
  }
  forms.set(encoding, formOf)
  return formOf
}
