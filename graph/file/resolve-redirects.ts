/**
 * Where each former id ends, through any chain: a map from former ids, sorted by code units, to ids of topics. Left
 * out is what still is a topic, what ends at none, and what goes in a circle. Linear: chains are shared.
 */
export function resolveRedirects(
  redirects: ReadonlyMap<string, string>,
  isTopic: (id: string) => boolean
): Map<string, string> {
  const ends = new Map<string, string | undefined>()
  for (const id of redirects.keys()) followChain(id, redirects, isTopic, ends)
  const resolved = [...redirects.keys()].sort().flatMap((id): [string, string][] => {
    const end = ends.get(id)
    return end === undefined || end === id ? [] : [[id, end]]
  })
  return new Map(resolved)
}

/** Notes the end of every id on the way; an id of the way that comes again is a circle, and ends nowhere. */
function followChain(
  start: string,
  redirects: ReadonlyMap<string, string>,
  isTopic: (id: string) => boolean,
  ends: Map<string, string | undefined>
): void {
  const way: string[] = []
  let at: string | undefined = start
  while (at !== undefined && !ends.has(at) && !isTopic(at)) {
    ends.set(at, undefined)
    way.push(at)
    at = redirects.get(at)
  }
  const end = at === undefined || isTopic(at) ? at : ends.get(at)
  for (const id of way) ends.set(id, end)
}
