import { describe, expect, it } from 'vitest'
import { exportGraphology } from '../../../graph/export/graphology.ts'
import { decodeDetails } from '../../../graph/file/decode-details.ts'
import { decodeGraph } from '../../../graph/file/decode-graph.ts'
import { encodeGraph } from '../../../graph/file/encode-graph.ts'
import { GraphFileError } from '../../../graph/file/graph-file-error.ts'
import { listAt } from '../../../graph/file/lists.ts'
import { toTopicGraph } from '../../../graph/file/to-topic-graph.ts'
import { buildColumns, buildGraph } from '../../build-graph.ts'

const small = () =>
  buildGraph('向量 → 矩阵 → pca; 概率 | 统计 → pca .9; 绘图 ⇢ pca', {
    矩阵: { parent: '线性代数', hours: 2.5, hoursRange: [2, 3.75], x: -12.25, y: 7 },
    pca: { labels: { zh: '主成分分析', en: 'PCA' }, aliases: ['PCA', ''], from: 'lexicon' },
    求职: { kind: 'advice', learn: false, x: null, y: null, definition: {} }
  })

describe('encodeGraph', () => {
  it('comes back as the graph it was', () => {
    const graph = small()
    const { core, details } = encodeGraph({ graph })
    const columns = decodeGraph(core)
    const back = toTopicGraph(columns, decodeDetails(details, columns))
    expect(exportGraphology(back)).toBe(exportGraphology(graph))
  })

  it('gives equal bytes for equal graphs', () => {
    expect(encodeGraph({ graph: small() })).toEqual(encodeGraph({ graph: small() }))
  })

  it('numbers topics in the order of ids and finds them by id', () => {
    const { columns, topic, ids } = buildColumns('b → a; 𠮷 → b; ｱ → b')
    expect(ids([0, 1, 2, 3])).toEqual(['a', 'b', '𠮷', 'ｱ'])
    expect(['a', 'b', '𠮷', 'ｱ', 'x', ''].map(topic)).toEqual([0, 1, 2, 3, -1, -1])
    expect(columns.topicCount).toBe(4)
  })

  it('keeps coasts by area and search forms by topic', () => {
    const graph = buildGraph('a', { a: { parent: 'area' } })
    const rings = [Float32Array.of(0, 0, 1, 0, 1, 1), Float32Array.of(5, 5, 6, 6)]
    const searchForms = new Map([['a', ['a', ' aa']]])
    const columns = decodeGraph(
      encodeGraph({ graph, coasts: [{ area: 'area', rings }], searchForms }).core
    )
    expect(columns.coasts).toEqual([{ area: columns.topicById('area'), rings }])
    expect(Array.from(listAt(columns.searchForms, 0), columns.text)).toEqual(['a', ' aa'])
  })

  it('keeps which topics the lexicon names', () => {
    const graph = buildGraph('a → b')
    const { topics } = decodeGraph(encodeGraph({ graph, concepts: new Set(['b']) }).core)
    expect([...topics.concept]).toEqual([0, 1])
  })

  it('gives members by group and the root of every topic', () => {
    const { columns, topic, ids } = buildColumns('a', {
      a: { parent: 'section' },
      section: { parent: 'area' }
    })
    expect(ids(listAt(columns.members, topic('section')))).toEqual(['a'])
    expect(ids(columns.topics.area)).toEqual(['area', 'area', 'area'])
  })

  it('refuses a confidence finer than thousandths and a topic without position', () => {
    expect(() => encodeGraph({ graph: buildGraph('a → b .12345') })).toThrow(/thousandths/)
    expect(() => encodeGraph({ graph: buildGraph('a', { a: { x: null } }) })).toThrow(
      /position for a/
    )
  })
})

describe('decodeGraph', () => {
  const reasonOf = (act: () => unknown) => {
    try {
      act()
    } catch (error) {
      return error instanceof GraphFileError ? error.reason : error
    }
    return undefined
  }

  it('reads a part that starts anywhere in a larger buffer', () => {
    const { core } = encodeGraph({ graph: small() })
    const shifted = new Uint8Array(core.length + 3)
    shifted.set(core, 3)
    expect(decodeGraph(shifted.subarray(3)).topicCount).toBe(8)
  })

  it('calls a web page no graph file, and says what to give', () => {
    const page = new TextEncoder().encode('<!doctype html><title>404</title>')
    expect(reasonOf(() => decodeGraph(page))).toBe('not-a-graph-file')
    expect(() => decodeGraph(page)).toThrow(/zhilu build/)
  })

  it('calls a file of a later version newer, even if the rest is unreadable', () => {
    const { core } = encodeGraph({ graph: small() })
    core[4] = 2
    expect(reasonOf(() => decodeGraph(core))).toBe('newer')
    expect(() => decodeGraph(core)).toThrow(/version 2.*reload the page/)
  })

  it('calls a cut file damaged', () => {
    const { core } = encodeGraph({ graph: small() })
    expect(reasonOf(() => decodeGraph(core.subarray(0, -1)))).toBe('damaged')
    expect(() => decodeGraph(core.subarray(0, -8))).toThrow(/damaged .*load it again/)
  })

  it('refuses details of another build, and one part in place of the other', () => {
    const { core, details } = encodeGraph({ graph: small() })
    const columns = decodeGraph(core)
    const other = encodeGraph({ graph: buildGraph('a → b') })
    expect(() => decodeDetails(other.details, columns)).toThrow(/different builds/)
    expect(reasonOf(() => decodeGraph(details))).toBe('damaged')
  })
})
