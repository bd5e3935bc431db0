import type { TopicGraph } from '../../../graph/file/topic-graph.ts'

/** Id of the root of a topic in the hierarchy. */
export function rootOf(graph: TopicGraph, id: string): string {
  let root = id
  for (let up = graph.getNodeAttribute(root, 'parent'); up; ) {
    root = up
    up = graph.getNodeAttribute(root, 'parent')
  }
  return root
}

/** Width of a label by the house's estimate: 13 px a Han character, 7.5 px any other. */
function widthOf(label = ''): number {
  return [...label].reduce((sum, char) => sum + (/\p{Script=Han}/u.test(char) ? 13 : 7.5), 0)
}

/** Pairs of topics whose boxes (width of the longer of both names × 40) are nearer than `gap`; areas are left out. */
export function overlaps(graph: TopicGraph, gap = 8): string[] {
  const boxes = graph.mapNodes((id, { x, y, label, labels, kind }) => ({
    id,
    x,
    y,
    kind,
    w: Math.max(widthOf(label), widthOf(labels.en))
  }))
  const shown = boxes.filter(({ x, kind }) => x !== null && kind !== 'area')
  shown.sort((a, b) => (a.x ?? 0) - (b.x ?? 0))
  const widest = Math.max(0, ...shown.map((box) => box.w))
  const found: string[] = []
  shown.forEach((a, i) => {
    for (let j = i + 1; j < shown.length; j++) {
      const b = shown[j]
      if (!b || (b.x ?? 0) - (a.x ?? 0) > widest + gap) return
      const across = (b.x ?? 0) - (a.x ?? 0) < (a.w + b.w) / 2 + gap - 0.11
      if (across && Math.abs((b.y ?? 0) - (a.y ?? 0)) < 40 + gap - 0.11)
        found.push(`${a.id} ${b.id}`)
    }
  })
  return found
}

/** Required edges within one territory that do not run left → right. */
export function backward(graph: TopicGraph): string[] {
  return graph.filterEdges(
    (_, { strength }, source, target, a, b) =>
      strength === 'required' &&
      rootOf(graph, source) === rootOf(graph, target) &&
      (a.x ?? 0) >= (b.x ?? 0)
  )
}

/** Even-odd rule: whether a point lies within a ring of x, y pairs. */
export function isWithin(ring: Float32Array, x: number, y: number): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [xi = 0, yi = 0, xj = 0, yj = 0] = [ring[i], ring[i + 1], ring[j], ring[j + 1]]
    if (yi > y !== yj > y && x < xi + ((y - yi) / (yj - yi)) * (xj - xi)) inside = !inside
  }
  return inside
}

/** All positions as one text. */
export function positionsOf(graph: TopicGraph): string {
  return JSON.stringify(graph.mapNodes((id, { x, y }) => [id, x, y]).sort())
}
