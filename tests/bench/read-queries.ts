/** One line of the labelled queries; without `wanted` nothing may be found. */
export type LabelledQuery = {
  query: string
  /** Ids of the topics that are right. */
  wanted: string[]
  sort: string
  isHeldOut: boolean
}

/** Reads tests/fixtures/queries/queries.tsv. */
export function readQueries(text: string): LabelledQuery[] {
  const [, ...lines] = text.split('\n').filter((line) => line !== '')
  return lines.map((line) => {
    const [query = '', wanted = '', sort = '', part = ''] = line.split('\t')
    return {
      query,
      wanted: wanted.split(' ').filter(Boolean),
      sort,
      isHeldOut: part === 'held-out'
    }
  })
}

/** Whether a query belongs to the held-out third: FNV-1a of its UTF-8 bytes is divisible by three. */
export function isHeldOutByHash(query: string): boolean {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(query)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0) % 3 === 0
}
