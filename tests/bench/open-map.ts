import type { Browser, Page } from '@playwright/test'
import { createAtlas } from '../../src/map/atlas.ts'
import { screenX, screenY } from '../../src/map/scene.ts'
import { fitted, NO_INSETS } from '../../src/map/viewport.ts'
import { compare, slopeOf } from './compare.ts'
import { report, sayComparison } from './figures.ts'
import type { MapSite } from './serve-maps.ts'
import { serveMaps } from './serve-maps.ts'

const SCREEN = { width: 1440, height: 900 }
const LATER = 100
const PATIENCE = 60_000
/** At most so many times theirs, up to 5,000 topics and beyond. */
const TARGETS = { small: 1, large: 0.5 }
const MOST_SLOPE = 1.05

/** How long one comparison may take. */
export type Bounds = { leastPairs: number; mostSeconds: number }

/** P1 and P2: from an empty cache to a map that answers a click, ours against sigma.js, at each size. */
export async function benchOpen(browser: Browser, sizes: number[], bounds: Bounds) {
  const points: { size: number; seconds: number }[] = []
  for (const size of sizes) {
    const site = await serveMaps(size)
    const clicks = { right: 0, all: 0 }
    const found = await compare({
      ours: () => openOurs(browser, site, clicks),
      theirs: () => openTheirs(browser, site),
      ...bounds
    })
    site.close()
    if (size >= 5000) points.push({ size, seconds: found.ours })
    report({
      id: 'P1',
      text: `open to interactive at ${size} topics: ${sayComparison(found)} (sigma.js)`,
      values: { size, ...found, clicks },
      isMet: found.ratio <= (size <= 5000 ? TARGETS.small : TARGETS.large),
      guard: `a click ${LATER} ms later selected the right topic ${clicks.right} of ${clicks.all} times`
    })
  }
  if (points.length < 2) return
  const slope = slopeOf(points)
  report({
    id: 'P2',
    text: `growth of that time from ${points[0]?.size} to ${points.at(-1)?.size} topics: slope ${slope.toFixed(2)}`,
    values: { slope, points },
    isMet: slope <= MOST_SLOPE,
    guard: 'the same runs'
  })
}

/** Seconds from the address to a map that says it can be used; the click comes after the clock. */
async function openOurs(
  browser: Browser,
  { address, columns }: MapSite,
  clicks: { right: number; all: number }
) {
  return inNewContext(browser, async (page) => {
    await page.addInitScript(() => localStorage.setItem('zhilu.hints', 'closed'))
    const began = performance.now()
    await page.goto(address)
    await page.locator('#map[role=application]').waitFor({ timeout: PATIENCE })
    const seconds = (performance.now() - began) / 1000
    const box = await page.locator('#map').boundingBox()
    if (!box) throw new Error('bench/open-map: expected a map with a box')
    await page.waitForTimeout(LATER)
    const atlas = createAtlas(columns)
    const view = fitted(atlas.bounds, { ...box, zoom: 1, panX: 0, panY: 0 }, NO_INSETS)
    const topic = loneliest(atlas)
    const x = screenX(view, atlas.x[topic] ?? 0)
    const y = screenY(view, atlas.y[topic] ?? 0)
    await page.mouse.click(box.x + x, box.y + y)
    clicks.all++
    const id = encodeURIComponent(columns.text(columns.topics.id[topic] ?? 0))
    const isRight = await page
      .waitForURL((url) => url.hash.includes(`topic=${id}`), { timeout: 5000 })
      .then(
        () => true,
        () => false
      )
    if (isRight) clicks.right++
    return { seconds }
  })
}

async function openTheirs(browser: Browser, { address }: MapSite) {
  return inNewContext(browser, async (page) => {
    const began = performance.now()
    await page.goto(`${address}/reference/sigma.html`)
    await page.locator('#map[data-ready=true]').waitFor({ timeout: PATIENCE })
    const seconds = (performance.now() - began) / 1000
    await page.waitForTimeout(LATER)
    const place = await page.locator('#map').getAttribute('data-first')
    const [x = 0, y = 0] = (place ?? '').split(',').map(Number)
    await page.mouse.click(x, y)
    await page
      .locator('#map[data-selected]')
      .waitFor({ timeout: 5000 })
      .catch(() => {})
    return { seconds }
  })
}

async function inNewContext<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: SCREEN })
  try {
    return await act(await context.newPage())
  } finally {
    await context.close()
  }
}

/** Of some hundred topics the one farthest from its neighbours: a click on it can mean no other. */
function loneliest({ dots, x, y, index }: ReturnType<typeof createAtlas>): number {
  let best = dots[0] ?? 0
  let farthest = 0
  const step = Math.max(1, Math.floor(dots.length / 300))
  for (let i = 0; i < dots.length; i += step) {
    const topic = dots[i] ?? 0
    const [left, top] = [x[topic] ?? 0, y[topic] ?? 0]
    let nearest = 600
    const around = { left: left - 600, right: left + 600, top: top - 600, bottom: top + 600 }
    index.visit(around, (other) => {
      if (other === topic) return
      nearest = Math.min(nearest, Math.hypot((x[other] ?? 0) - left, (y[other] ?? 0) - top))
    })
    if (nearest > farthest) {
      farthest = nearest
      best = topic
    }
  }
  return best
}
