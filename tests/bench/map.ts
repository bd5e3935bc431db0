import { chromium } from '@playwright/test'
import { chromiumLaunch } from '../browser-path.ts'
import { benchOpen } from './open-map.ts'
import { benchGrowth, benchPan } from './pan-map.ts'
import { buildPages } from './serve-maps.ts'

type MapBench = { figures: ('P1' | 'P3')[]; sizes: number[]; leastPairs: number }

/** P1 to P3 in a real browser, on the app as it is built; of larger graphs no more than a minute each. */
export async function benchMap({ figures, sizes, leastPairs }: MapBench): Promise<void> {
  await buildPages()
  const browser = await chromium.launch(chromiumLaunch())
  const bounds = { leastPairs, mostSeconds: 60 }
  try {
    if (figures.includes('P1')) await benchOpen(browser, sizes, bounds)
    if (!figures.includes('P3')) return
    await benchPan(
      browser,
      sizes.filter((size) => size <= 5000),
      bounds
    )
    if (sizes.includes(100_000)) await benchGrowth(browser, [1000, 100_000], bounds)
  } finally {
    await browser.close()
  }
}
