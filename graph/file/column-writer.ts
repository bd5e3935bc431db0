import { listsFromArrays } from './lists.ts'

/** How one column lies in a file. A scaled column holds `(offset + k) / scale` as k + 1, and 0 for “none” (NaN). */
export type StoredColumn = {
  name: string
  type: 'u8' | 'u16' | 'u32' | 'f32' | 'f64'
  length: number
  scale?: 1 | 10 | 100 | 1000
  offset?: number
}

/** Collects the columns of one part of a graph file, each in the narrowest type that holds it exactly. */
export type ColumnWriter = {
  uints(name: string, values: ArrayLike<number>): void
  floats(name: string, values: readonly (number | null)[]): void
  floats32(name: string, values: Float32Array): void
  bytes(name: string, values: Uint8Array): void
  /** Two columns: `name.counts` and `name.values`. */
  lists(name: string, arrays: readonly ArrayLike<number>[]): void
  stored: StoredColumn[]
  /** The columns laid end to end, each on a multiple of eight. */
  body(): Uint8Array
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array | Float64Array

/** An empty collection of columns. */
export function createColumnWriter(): ColumnWriter {
  const stored: StoredColumn[] = []
  const columns: Numbers[] = []
  const add = (column: StoredColumn, values: Numbers) => {
    stored.push(column)
    columns.push(values)
  }
  const writer: ColumnWriter = {
    stored,
    uints: (name, values) => {
      const narrow = narrowest(name, values)
      add({ name, type: unsignedType(narrow), length: values.length }, narrow)
    },
    floats: (name, values) => {
      const scaled = scaledFloats(values)
      if (scaled) {
        const narrow = narrowest(name, scaled.steps)
        const { scale, offset } = scaled
        add({ name, type: unsignedType(narrow), length: values.length, scale, offset }, narrow)
      } else {
        const exact = Float64Array.from(values, (value) => value ?? Number.NaN)
        add({ name, type: 'f64', length: values.length }, exact)
      }
    },
    floats32: (name, values) => add({ name, type: 'f32', length: values.length }, values),
    bytes: (name, values) => add({ name, type: 'u8', length: values.length }, values),
    lists: (name, arrays) => {
      const { values } = listsFromArrays(arrays)
      writer.uints(
        `${name}.counts`,
        arrays.map((array) => array.length)
      )
      writer.uints(`${name}.values`, values)
    },
    body: () => layEndToEnd(columns)
  }
  return writer
}

function narrowest(
  name: string,
  values: ArrayLike<number>
): Uint8Array | Uint16Array | Uint32Array {
  let most = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff)
      throw new Error(`file/column-writer: expected an unsigned integer in ${name}, got ${value}`)
    if (value > most) most = value
  }
  if (most < 0x100) return Uint8Array.from(values)
  return most < 0x10000 ? Uint16Array.from(values) : Uint32Array.from(values)
}

function unsignedType(values: Uint8Array | Uint16Array | Uint32Array): 'u8' | 'u16' | 'u32' {
  return values.BYTES_PER_ELEMENT === 1 ? 'u8' : values.BYTES_PER_ELEMENT === 2 ? 'u16' : 'u32'
}

/** Most hours and positions are short decimals; as scaled integers they cost a fraction of a double. */
function scaledFloats(values: readonly (number | null)[]) {
  for (const scale of [1, 10, 100, 1000] as const) {
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    const exact = values.every((value) => {
      if (value === null || Number.isNaN(value)) return true
      const scaled = Math.round(value * scale)
      low = Math.min(low, scaled)
      high = Math.max(high, scaled)
      return Number.isSafeInteger(scaled) && scaled / scale === value
    })
    const offset = Number.isFinite(low) ? low : 0
    if (!exact || high - offset > 0xfffffffe) continue
    const steps = values.map((value) =>
      value === null || Number.isNaN(value) ? 0 : Math.round(value * scale) - offset + 1
    )
    return { scale, offset, steps }
  }
  return undefined
}

function layEndToEnd(columns: Numbers[]): Uint8Array {
  const size = columns.reduce((sum, column) => sum + aligned(column.byteLength), 0)
  const body = new Uint8Array(size)
  let at = 0
  for (const column of columns) {
    body.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
    at += aligned(column.byteLength)
  }
  return body
}

/** The next multiple of eight. */
export function aligned(size: number): number {
  return Math.ceil(size / 8) * 8
}
