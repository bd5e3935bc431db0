import * as v from 'valibot'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffffffff))
const build = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))
const column = v.object({
  name: v.string(),
  type: v.picklist(['u8', 'u16', 'u32', 'f32', 'f64']),
  length: count,
  scale: v.exactOptional(v.picklist([1, 10, 100, 1000])),
  offset: v.exactOptional(v.pipe(v.number(), v.safeInteger()))
})
const outline = v.object({
  outline: v.string(),
  title: v.string(),
  encoding: v.string(),
  repaired: v.pipe(v.number(), v.finite()),
  tags: v.exactOptional(v.array(v.string())),
  date: v.exactOptional(v.string())
})
const shared = { build, topics: count, edges: count, columns: v.array(column) }

/** What the header of the first part of a graph file must be. */
export const coreHeader = v.object({
  part: v.literal('core'),
  ...shared,
  outlines: v.array(outline)
})

/** What the header of the second part must be. */
export const detailsHeader = v.object({ part: v.literal('details'), ...shared })

/** `part` names the half of the file, `build` is equal in both halves of one build. */
export type CoreHeader = v.InferOutput<typeof coreHeader>
export type DetailsHeader = v.InferOutput<typeof detailsHeader>
