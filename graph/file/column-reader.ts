import type { StoredColumn } from './column-writer.ts'
import { aligned } from './column-writer.ts'
import type { Lists } from './columns.ts'
import { damaged } from './graph-file-error.ts'
import { startsFromCounts } from './lists.ts'

/** Reads columns by name and checks each: it is there, has `length` values, and all of them are below `below`. */
export type ColumnReader = {
  uints(name: string, length: number, below?: number): Uint32Array
  bytes(name: string, length: number, below?: number): Uint8Array
  floats(name: string, length: number): Float64Array
  floats32(name: string): Float32Array
  lists(name: string, length: number, below?: number): Lists
  /** How many values a column has; 0 where it is missing. */
  lengthOf(name: string): number
}

type Placed = StoredColumn & { at: number }

const SIZES = { u8: 1, u16: 2, u32: 4, f32: 4, f64: 8 }

/**
 * Reads the columns laid out in `stored` from `body`, whose buffer offset is a multiple of eight.
 * NOTE: columns are little-endian, as is every machine that runs a browser or Node today.
 */
export function createColumnReader(
  body: Uint8Array,
  stored: readonly StoredColumn[]
): ColumnReader {
  const columnByName = placeColumns(body, stored)
  const find = (name: string, length: number) => {
    const column = columnByName.get(name)
    if (!column || column.length !== length) throw damaged(`column ${name} is missing or cut`)
    return column
  }
  const reader: ColumnReader = {
    lengthOf: (name) => columnByName.get(name)?.length ?? 0,
    uints: (name, length, below = 2 ** 32) => {
      const view = viewOf(body, find(name, length))
      if (view instanceof Float32Array || view instanceof Float64Array)
        throw damaged(`column ${name} has the wrong type`)
      checkBelow(name, view, below)
      return view instanceof Uint32Array ? view : new Uint32Array(view)
    },
    bytes: (name, length, below = 256) => {
      const view = viewOf(body, find(name, length))
      if (!(view instanceof Uint8Array)) throw damaged(`column ${name} has the wrong type`)
      if (below < 256) checkBelow(name, view, below)
      return view
    },
    floats: (name, length) => unscale(body, find(name, length)),
    floats32: (name) => {
      const view = viewOf(body, find(name, reader.lengthOf(name)))
      if (!(view instanceof Float32Array)) throw damaged(`column ${name} has the wrong type`)
      if (!view.every(Number.isFinite)) throw damaged(`column ${name} is not finite`)
      return view
    },
    lists: (name, length, below) => {
      const counts = reader.uints(`${name}.counts`, length)
      const values = reader.uints(`${name}.values`, reader.lengthOf(`${name}.values`), below)
      checkSum(name, counts, values.length)
      return { starts: startsFromCounts(counts), values }
    }
  }
  return reader
}

/** Fails unless the counts add up to `total`, so that lists start one behind the other and end with the values. */
export function checkSum(name: string, counts: Uint32Array, total: number): void {
  let sum = 0
  for (let i = 0; i < counts.length; i++) sum += counts[i] ?? 0
  if (sum !== total) throw damaged(`the lists of ${name} do not add up`)
}

function placeColumns(body: Uint8Array, stored: readonly StoredColumn[]): Map<string, Placed> {
  const columnByName = new Map<string, Placed>()
  let at = 0
  for (const column of stored) {
    columnByName.set(column.name, { ...column, at })
    at += aligned(column.length * SIZES[column.type])
  }
  if (at !== body.byteLength) throw damaged('its columns do not fill it')
  return columnByName
}

function viewOf(body: Uint8Array, { type, at, length }: Placed) {
  const start = body.byteOffset + at
  if (type === 'u8') return new Uint8Array(body.buffer, start, length)
  if (type === 'u16') return new Uint16Array(body.buffer, start, length)
  if (type === 'u32') return new Uint32Array(body.buffer, start, length)
  if (type === 'f32') return new Float32Array(body.buffer, start, length)
  return new Float64Array(body.buffer, start, length)
}

function checkBelow(name: string, values: ArrayLike<number>, below: number): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    if (!(value < below)) throw damaged(`column ${name} points outside the file`)
  }
}

function unscale(body: Uint8Array, column: Placed): Float64Array {
  const view = viewOf(body, column)
  if (view instanceof Float64Array) return view
  const { scale = 1, offset = 0 } = column
  const values = new Float64Array(view.length)
  for (let i = 0; i < view.length; i++) {
    const step = view[i] ?? 0
    values[i] = step === 0 ? Number.NaN : (offset + step - 1) / scale
  }
  return values
}
