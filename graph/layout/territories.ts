import { at } from './at.ts'
import type { NumberedGraph } from './numbered-graph.ts'

/**
 * Topics that stand together, and the groups whose names stand above them (topic numbers). `loose`:
 * what stands in its territory directly, without a group of its own.
 */
export type Section = { members: number[]; names: number[]; loose: boolean }

/** One root of the hierarchy with all that it contains; topics without any group share a last one. */
export type Territory = {
  /** Topic number of the root, −1 for topics without a group. */
  root: number
  /** Topic number whose position is the territory's name; −1 where the root is a step of its own. */
  name: number
  sections: Section[]
}

/**
 * The territories of a graph and their sections: every group with its direct members is a section of
 * its own, however deep it lies; a container of nothing but groups names the first of them. Linear.
 */
export function findTerritories(graph: NumberedGraph): Territory[] {
  const tree = readTree(graph)
  const sectionOf = hostSections(graph, tree)
  const territoryByRoot = new Map<number, Territory>()
  const sectionByGroup = new Map<number, Section>()
  for (const topic of tree.order) {
    const root = tree.isGroup[at(tree.root, topic)] ? at(tree.root, topic) : -1
    let territory = territoryByRoot.get(root)
    if (!territory) {
      territory = { root, name: root >= 0 && !graph.learn[root] ? root : -1, sections: [] }
      territoryByRoot.set(root, territory)
    }
    if (topic === territory.name) continue
    const group = at(sectionOf, topic)
    let section = sectionByGroup.get(group)
    if (!section) {
      section = { members: [], names: [], loose: group === root }
      sectionByGroup.set(group, section)
      territory.sections.push(section)
    }
    if (isTopicOfItsOwn(graph, tree, topic)) section.members.push(topic)
    else section.names.push(topic)
  }
  return [...territoryByRoot.values()].sort((a, b) => lastWhenNone(a.root) - lastWhenNone(b.root))
}

type Tree = { order: number[]; root: Int32Array; isGroup: boolean[] }

function readTree({ parent, kinds }: NumberedGraph): Tree {
  const children: number[][] = kinds.map(() => [])
  const isGroup = kinds.map((kind) => kind !== 'topic')
  const order: number[] = []
  for (let topic = 0; topic < kinds.length; topic++) {
    const above = at(parent, topic)
    if (above < 0) order.push(topic)
    else {
      children[above]?.push(topic)
      isGroup[above] = true
    }
  }
  const root = Int32Array.from(kinds, (_, topic) => topic)
  for (let i = 0; i < order.length; i++) {
    const group = order[i] ?? 0
    for (const child of children[group] ?? []) {
      root[child] = at(root, group)
      order.push(child)
    }
  }
  return { order, root, isGroup }
}

/** By topic: the group whose section it stands in; −1 for all topics without a group. */
function hostSections(graph: NumberedGraph, { order, root, isGroup }: Tree): Int32Array {
  const host = new Int32Array(order.length).fill(-1)
  const hasMembers = graph.learn.map((learn, topic) => learn && isGroup[topic] === true)
  for (const topic of order) {
    const above = at(graph.parent, topic)
    if (!isGroup[topic] && above >= 0) hasMembers[above] = true
  }
  for (let i = order.length - 1; i >= 0; i--) {
    const topic = order[i] ?? 0
    const above = at(graph.parent, topic)
    if (!isGroup[topic]) {
      host[topic] = above
      continue
    }
    if (hasMembers[topic] || at(host, topic) < 0) host[topic] = topic
    const namesIts = above >= 0 && !hasMembers[above] && above !== at(root, topic)
    if (namesIts) host[above] = at(host, topic)
  }
  return host
}

function isTopicOfItsOwn(graph: NumberedGraph, tree: Tree, topic: number): boolean {
  return graph.learn[topic] === true || !tree.isGroup[topic]
}

function lastWhenNone(root: number): number {
  return root < 0 ? Number.MAX_SAFE_INTEGER : root
}
