import type { Item } from './item.ts'
import { labelKind } from './title-kinds.ts'

/** Which part of a composite holds what stands below it: the first that is no generic label. */
export function holderOf(items: Item[]): Item | undefined {
  return items.find(({ title }) => labelKind(title) === undefined) ?? items[0]
}

/** The parts of a composite share what is mentioned below it. */
export function shareMentions(holder: Item, items: Item[]) {
  for (const item of items) if (item !== holder) item.mentions.push(...holder.mentions)
}
