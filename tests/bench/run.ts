import { parseArgs } from 'node:util'
import { benchLayout } from './layout.ts'
import { benchMap } from './map.ts'
import { benchBuild, benchRead, benchRepair } from './read.ts'
import { benchRoute } from './route.ts'
import { benchSearch } from './search.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string' },
    topics: { type: 'string', default: '1000000' },
    pairs: { type: 'string', default: '5' }
  }
})
const sizesOr = (usual: string) => (values.sizes ?? usual).split(',').map(Number)
/** Megabytes of outlines, and topics of a graph. */
const sizes = sizesOr('1,10,100')
const shown = sizesOr('500,1000,5000,50000,100000')
const leastPairs = Number(values.pairs)

/** Each group of figures by its name, in the order they run. */
const groups: Record<string, () => Promise<void>> = {
  build: () => benchBuild(sizes.filter((size) => size <= 10)),
  repair: () => benchRepair(1),
  read: () => benchRead(sizes),
  layout: () => benchLayout(Number(values.topics)),
  route: async () => benchRoute(),
  search: () => benchSearch(sizesOr('50000,100000'), leastPairs),
  open: () => benchMap({ figures: ['P1'], sizes: shown, leastPairs }),
  pan: () => benchMap({ figures: ['P3'], sizes: shown, leastPairs })
}

for (const [name, measure] of Object.entries(groups))
  if (values.only === undefined || values.only === name) await measure()
