/** The number of the strongly connected component of each topic that has an edge. Tarjan's algorithm, iterative, O(v + e). */
export function strongComponents(edges: { source: string; target: string }[]): Map<string, number> {
  const next = new Map<string, string[]>()
  for (const { source, target } of edges) {
    const known = next.get(source)
    if (known) known.push(target)
    else next.set(source, [target])
    if (!next.has(target)) next.set(target, [])
  }
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const component = new Map<string, number>()
  const stack: string[] = []
  let components = 0
  for (const start of next.keys()) {
    if (index.has(start)) continue
    const open: { id: string; child: number }[] = []
    const enter = (id: string) => {
      index.set(id, index.size)
      low.set(id, index.size - 1)
      stack.push(id)
      open.push({ id, child: 0 })
    }
    enter(start)
    for (let frame = open.at(-1); frame; frame = open.at(-1)) {
      const child = next.get(frame.id)?.[frame.child++]
      if (child !== undefined) {
        if (!index.has(child)) enter(child)
        else if (!component.has(child)) lower(frame.id, index.get(child))
        continue
      }
      open.pop()
      if (low.get(frame.id) === index.get(frame.id)) {
        for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
          component.set(member, components)
          if (member === frame.id) break
        }
        components++
      }
      const parent = open.at(-1)
      if (parent) lower(parent.id, low.get(frame.id))
    }
  }
  return component

  function lower(id: string, value = Number.POSITIVE_INFINITY) {
    low.set(id, Math.min(low.get(id) ?? value, value))
  }
}
