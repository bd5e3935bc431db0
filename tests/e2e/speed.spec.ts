import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { encodeGenerated } from '../bench/encode-generated.ts'
import { expect, test } from './fixtures.ts'

const kB = 1024
const LARGE = 6000

test('what the page loads of code before the first readable map is at most 130 kB, of the 230 allowed', async ({
  page
}) => {
  const loaded: { url: string; bytes: number }[] = []
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return
    loaded.push({ url: response.url(), bytes: gzipSync(await response.body()).length })
  })
  // Cytoscape is held back: the map has to be there without it.
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/bind-map-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('.')
  await expect.poll(() => inkOnMap(page)).toBeGreaterThan(5000)
  const before = loaded.reduce((sum, { bytes }) => sum + bytes, 0)
  expect(loaded.length).toBeGreaterThan(1)
  expect(before).toBeLessThanOrEqual(130 * kB)
  release()
  await expect(page.getByRole('application')).toBeVisible()
  await expect.poll(() => loaded.some(({ url }) => url.includes('bind-map'))).toBe(true)
})

test.describe('on a graph of 6,000 topics', () => {
  test.beforeEach(({ page }) =>
    page.route('**/graph.core.bin', (route) =>
      route.fulfill({
        contentType: 'application/octet-stream',
        body: Buffer.from(encodeGenerated(LARGE))
      })
    )
  )

  test('Cytoscape holds nothing from afar, and near by never more than the cap', async ({
    page
  }) => {
    await page.goto('.')
    const map = page.getByRole('application')
    await expect(map).toBeVisible()
    const box = await map.boundingBox()
    if (!box) throw new Error('speed.spec: expected a map with a box')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    expect(await elementsOf(page)).toMatchObject({ elements: 0 })
    const counts: number[] = []
    for (let zoom = 0; zoom < 12; zoom++) {
      await page.mouse.wheel(0, -300)
      await page.waitForTimeout(400)
      const { elements, cap } = await elementsOf(page)
      expect(elements).toBeLessThanOrEqual(cap)
      expect(cap).toBeLessThanOrEqual(1500)
      counts.push(elements)
    }
    expect(Math.max(...counts)).toBeGreaterThan(50)
  })

  test('a worker searches and finds routes', async ({ page }) => {
    const working = page.waitForEvent('worker')
    await page.goto('.')
    await page.getByRole('combobox').focus()
    await working
    await searchAndRoute(page)
  })

  test.describe('without a worker', () => {
    test.use({ allowedErrors: /graph-worker|Failed to load resource/ })

    test('the page itself searches and finds routes', async ({ page }) => {
      await page.route('**/graph-worker-*.js', (route) => route.abort())
      await page.goto('.')
      await searchAndRoute(page)
    })
  })
})

async function searchAndRoute(page: Page) {
  const search = page.getByRole('combobox')
  await search.fill('铜茶竹')
  await expect(page.getByRole('option').first()).toContainText('铜茶竹')
  await search.press('Enter')
  await page.getByRole('button', { name: '学到这里' }).click()
  await expect(page.getByRole('list', { name: '步骤' }).getByRole('checkbox').first()).toBeVisible()
}

async function elementsOf(page: Page): Promise<{ elements: number; cap: number }> {
  const { elements, cap } = await page
    .getByRole('application')
    .evaluate((map) => ({ ...(map as HTMLElement).dataset }))
  return { elements: Number(elements), cap: Number(cap) }
}

/** How many pixels the map's canvases have that are not empty. */
function inkOnMap(page: Page): Promise<number> {
  return page.locator('#map canvas').evaluateAll((canvases) =>
    (canvases as HTMLCanvasElement[]).reduce((ink, canvas) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
      for (let i = 3; pixels && i < pixels.length; i += 4 * 7) ink += Number((pixels[i] ?? 0) > 0)
      return ink
    }, 0)
  )
}
