import { describe, expect, it } from 'vitest'
import { createAtlas } from '../../../src/map/atlas.ts'
import { hitTest } from '../../../src/map/hit-test.ts'
import { laneAt, lineAt } from '../../../src/map/line-hit.ts'
import { hintOf } from '../../../src/map/map-hint.ts'
import type { Scene } from '../../../src/map/scene.ts'
import { buildColumns } from '../../build-graph.ts'

const { columns, topic } = buildColumns('a → b; a → c', {
  a: { x: 0, y: 0, parent: 'one' },
  b: { x: 200, y: 0, parent: 'one' },
  c: { x: 200, y: 200, parent: 'two' }
})
const edgeTo = (id: string) => columns.edges.target.indexOf(topic(id))
const line = new Float32Array([300, 0, 400, 0, 500, 100])
const scene = {
  atlas: createAtlas(columns),
  view: { zoom: 2, panX: 10, panY: 20, width: 800, height: 600 },
  lines: new Set([edgeTo('b'), edgeTo('c')]),
  lanes: [
    { from: 0, to: 1, count: 3, line },
    { from: 0, to: 1, count: 9, line: line.map((at, i) => at + (i % 2)) }
  ],
  focus: null,
  route: null,
  edge: null,
  isPointedAt: false,
  frontLabels: [],
  labels: []
} as unknown as Scene
/** A place of the map in pixels. */
const at = (x: number, y: number) => [x * 2 + 10, y * 2 + 20] as const

describe('lineAt', () => {
  it('finds a prerequisite up to 12 pixels beside its curve', () => {
    expect(lineAt(scene, ...at(100, 5.9), 12)).toBe(edgeTo('b'))
    expect(lineAt(scene, ...at(100, -6.1), 12)).toBeNull()
  })

  it('finds the middle of a bent prerequisite', () => {
    expect(lineAt(scene, ...at(100, 100), 12)).toBe(edgeTo('c'))
  })

  it('leaves alone what a route sends to the back', () => {
    expect(lineAt({ ...scene, route: {} } as Scene, ...at(100, 0), 12)).toBeNull()
  })

  it('finds what a topic brings forward though Cytoscape holds nothing', () => {
    const focus = {
      topic: topic('a'),
      needs: [],
      unlocks: [],
      needEdges: [],
      unlockEdges: [edgeTo('c')]
    }
    const far = { ...scene, lines: new Set<number>(), focus } as Scene
    expect(lineAt(far, ...at(100, 100), 12)).toBe(edgeTo('c'))
  })
})

describe('laneAt', () => {
  it('means the heaviest of the bundles that share the water', () => {
    expect(laneAt(scene, ...at(350, 0), 12)?.count).toBe(9)
  })

  it('is null on open water', () => {
    expect(laneAt(scene, ...at(350, 50), 12)).toBeNull()
  })
})

it('a topic is meant before the line that ends in it', () => {
  expect(hitTest(scene, ...at(198, 0), 11)).toEqual({ kind: 'topic', topic: topic('b') })
})

it('a bundle is told by its areas', () => {
  const [lane] = scene.lanes
  const hint = lane && hintOf(scene, { kind: 'bundle', lane })
  expect(hint).toEqual({ kind: 'bundle', from: topic('one'), to: topic('two'), count: 3 })
})
