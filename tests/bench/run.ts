import { parseArgs } from 'node:util'
import { benchLayout } from './layout.ts'
import { benchBuild, benchRead, benchRepair } from './read.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string', default: '1,10,100' },
    topics: { type: 'string', default: '1000000' }
  }
})
const sizes = values.sizes.split(',').map(Number)

/** Each group of figures by its name, in the order they run. */
const groups: Record<string, () => Promise<void>> = {
  build: () => benchBuild(sizes.filter((size) => size <= 10)),
  repair: () => benchRepair(1),
  read: () => benchRead(sizes),
  layout: () => benchLayout(Number(values.topics))
}

for (const [name, measure] of Object.entries(groups))
  if (values.only === undefined || values.only === name) await measure()
