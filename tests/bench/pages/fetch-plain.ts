/** A graph as any library takes it: topics with places, edges as pairs of their numbers. */
export type PlainGraph = {
  topics: { label: string; x: number; y: number }[]
  edges: [number, number][]
}

/** The graph of the run, as the bench serves it beside the page. */
export async function fetchPlain(): Promise<PlainGraph> {
  return (await fetch('/plain.json')).json() as Promise<PlainGraph>
}
