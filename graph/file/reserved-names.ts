/** Names that file systems, hosts or the language keep for themselves; Windows keeps its own with any ending. */
const RESERVED = /^(?:(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)|(?:index|__proto__|constructor)$)/

/** Whether an id, lower case as ids are, can be no topic's: `con`, `con.x`, `index`. */
export function isReservedName(id: string): boolean {
  return RESERVED.test(id)
}

/** The name that takes a reserved one's place, other names as they are: `con.x` → `con-topic.x`. */
export function freeName(id: string): string {
  return id.replace(RESERVED, '$&-topic')
}
