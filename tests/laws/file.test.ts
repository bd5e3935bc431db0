import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exportGraphology } from '../../graph/export/graphology.ts'
import { checksum } from '../../graph/file/checksum.ts'
import { columnsFromGraph } from '../../graph/file/columns-from-graph.ts'
import { decodeDetails } from '../../graph/file/decode-details.ts'
import { decodeGraph } from '../../graph/file/decode-graph.ts'
import { encodeGraph } from '../../graph/file/encode-graph.ts'
import { GraphFileError } from '../../graph/file/graph-file-error.ts'
import { toTopicGraph } from '../../graph/file/to-topic-graph.ts'
import { followRedirect } from '../../graph/topics/redirects.ts'
import { runs } from './check-law.ts'
import { randomGraph } from './random-graph.ts'

it('decodes every graph to the graph that was encoded', () => {
  fc.assert(
    fc.property(randomGraph, (graph) => {
      const { columns, details } = columnsFromGraph({ graph })
      expect(exportGraphology(toTopicGraph(columns, details))).toBe(exportGraphology(graph))
    }),
    runs(600)
  )
})

it('keeps where every former id leads, whatever chains and circles the redirects form', () => {
  const names = ['a', 'b', 'c', '旧', '𠮷', 'ｱ', '__proto__', 'constructor', '', '\ud800']
  const id = fc.constantFrom(...names)
  fc.assert(
    fc.property(randomGraph, fc.array(fc.tuple(id, id, fc.nat())), (graph, drawn) => {
      const ids = graph.nodes()
      const leads = drawn.map(([from, to, n]): [string, string] => [
        from,
        n % 3 === 0 ? (ids[n % ids.length] ?? to) : to
      ])
      const redirects = new Map(leads)
      const { columns } = columnsFromGraph({ graph, redirects })
      const isTopic = (name: string) => graph.hasNode(name)
      for (const name of names.filter((name) => name !== '\ud800')) {
        const end = isTopic(name) ? undefined : followRedirect(name, redirects, isTopic)
        expect(columns.topicByFormerId(name)).toBe(end === undefined ? -1 : columns.topicById(end))
      }
    }),
    runs(600)
  )
})

it('notices every flipped byte and every cut', () => {
  fc.assert(
    fc.property(randomGraph, fc.nat(), fc.integer({ min: 1, max: 255 }), (graph, at, flip) => {
      const { core, details } = encodeGraph({ graph })
      const columns = decodeGraph(core)
      for (const bytes of [core, details]) {
        const flipped = bytes.slice()
        flipped[at % bytes.length] = (flipped[at % bytes.length] ?? 0) ^ flip
        const read =
          bytes === core ? decodeGraph : (part: Uint8Array) => decodeDetails(part, columns)
        expect(() => read(flipped)).toThrow(GraphFileError)
        expect(() => read(bytes.slice(0, at % bytes.length))).toThrow(GraphFileError)
      }
    }),
    runs(600)
  )
})

it('survives a file whose checksum was forged over damage: the error is typed, or the graph is sound', () => {
  fc.assert(
    fc.property(randomGraph, fc.nat(), fc.nat(255), (graph, at, byte) => {
      const [first = ''] = graph.nodes()
      const { core, details } = encodeGraph({ graph, redirects: new Map([['former', first]]) })
      const columns = decodeGraph(core)
      const forgedCore = forge(core, at, byte)
      const forgedDetails = forge(details, at, byte)
      const fault = faultOf(() => {
        decodeGraph(forgedCore)
        toTopicGraph(columns, decodeDetails(forgedDetails, columns))
      })
      if (fault !== undefined) expect(fault).toBeInstanceOf(GraphFileError)
    }),
    runs(2000)
  )
})

it('reads any bytes as some typed error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => decodeGraph(bytes)).toThrow(GraphFileError)
    }),
    runs(1000)
  )
})

/** One byte behind the prefix changed, and the checksum made to agree. */
function forge(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const forged = bytes.slice()
  forged[12 + (at % (bytes.length - 12))] = byte
  new DataView(forged.buffer).setUint32(8, checksum(forged.subarray(12)), true)
  return forged
}

function faultOf(act: () => void): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}
