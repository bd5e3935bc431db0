import type { Browser, Page } from '@playwright/test'
import { compare } from './compare.ts'
import { report, sayComparison } from './figures.ts'
import type { Bounds } from './open-map.ts'
import { serveMaps } from './serve-maps.ts'

const SCREEN = { width: 1440, height: 900 }
const PATIENCE = 60_000
const REST = 150
const MOST_OF_THEIRS = 0.15

/** P3: the slow frames of a pan and a zoom, ours against a plain Cytoscape canvas, and ours at two sizes. */
export async function benchPan(browser: Browser, sizes: number[], bounds: Bounds) {
  for (const size of sizes) {
    const site = await serveMaps(size)
    const ours = await openPage(browser, site.address, '#map[role=application]')
    const other = `${site.address}/reference/cytoscape.html`
    const theirs = await openPage(browser, other, '#map[data-ready=true]')
    const found = await compare({
      ours: () => slowFrames(ours),
      theirs: () => slowFrames(theirs),
      ...bounds
    })
    const areLabelsBack = await comesToRest(ours)
    await Promise.all([ours.context().close(), theirs.context().close()])
    site.close()
    report({
      id: 'P3',
      text: `pan and zoom frames, p95, at ${size} topics: ${sayComparison(found)} (plain Cytoscape)`,
      values: { size, ...found, areLabelsBack },
      isMet: found.ratio <= MOST_OF_THEIRS,
      guard: `labels ${areLabelsBack ? 'are' : 'are NOT'} back ${REST} ms after rest`
    })
  }
}

/** P3: ours at a large size against ours at a small one. */
export async function benchGrowth(
  browser: Browser,
  [small, large]: [number, number],
  bounds: Bounds
) {
  const sites = { small: await serveMaps(small), large: await serveMaps(large) }
  const pages = {
    small: await openPage(browser, sites.small.address, '#map[role=application]'),
    large: await openPage(browser, sites.large.address, '#map[role=application]')
  }
  const found = await compare({
    ours: () => slowFrames(pages.large),
    theirs: () => slowFrames(pages.small),
    ...bounds
  })
  for (const page of Object.values(pages)) await page.context().close()
  for (const site of Object.values(sites)) site.close()
  report({
    id: 'P3',
    text: `the same at ${large} as at ${small} topics: ${sayComparison(found)}`,
    values: { small, large, ...found },
    isMet: found.ratio <= 1.25,
    guard: 'the same moves on both'
  })
}

async function openPage(browser: Browser, address: string, ready: string): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREEN })
  const page = await context.newPage()
  await page.addInitScript(() => localStorage.setItem('zhilu.hints', 'closed'))
  await page.goto(address)
  await page.locator(ready).waitFor({ timeout: PATIENCE })
  await page.waitForTimeout(500)
  return page
}

/** The 95th percentile of the time between two frames, in seconds, while the map is dragged and zoomed and back. */
async function slowFrames(page: Page): Promise<{ seconds: number }> {
  const frames = page.evaluate(async () => {
    const times: number[] = []
    const end = performance.now() + 2500
    while (performance.now() < end)
      times.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)))
    return times
  })
  await page.mouse.move(700, 500)
  await page.mouse.down()
  for (const dx of [40, 80, 120, 160, 120, 80, 40, 0]) {
    await page.mouse.move(700 + dx, 500 + dx / 2)
    await page.waitForTimeout(30)
  }
  await page.mouse.up()
  for (const notch of [-120, -120, -120, 120, 120, 120]) {
    await page.mouse.wheel(0, notch)
    await page.waitForTimeout(40)
  }
  const times = await frames
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? time))
  gaps.sort((a, b) => a - b)
  return { seconds: (gaps[Math.floor(gaps.length * 0.95)] ?? 0) / 1000 }
}

/** Whether the layer of labels is the same 150 ms after the map has come to rest as much later. */
async function comesToRest(page: Page): Promise<boolean> {
  for (let notch = 0; notch < 6; notch++) await page.mouse.wheel(0, -300)
  await page.waitForTimeout(REST)
  const soon = await inkOf(page)
  await page.waitForTimeout(1500)
  return soon === (await inkOf(page))
}

function inkOf(page: Page): Promise<number> {
  return page
    .locator('#map > canvas')
    .nth(1)
    .evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
      return pixels?.reduce((sum, value) => sum + value, 0) ?? 0
    })
}
