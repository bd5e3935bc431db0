import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Adds up what moves without being asked, from the first moment on; read it with `shift`. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const entries: number[] = []
    Object.assign(globalThis, { shifts: entries })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        entries.push((entry as never as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const shift = (page: Page) =>
  page.evaluate(() =>
    (globalThis as never as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0)
  )

const screens = {
  'a wide screen': { viewport: { width: 1440, height: 900 } },
  'a phone': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
}

for (const [screen, options] of Object.entries(screens))
  test.describe(`on ${screen}`, () => {
    test.use(options)

    test('the areas are there before the graph, and the app takes them over without a shift', async ({
      page
    }) => {
      await watchShifts(page)
      let release = () => {}
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route('**/graph.core.bin', async (route) => {
        await held
        await route.continue()
      })
      await page.goto('.', { waitUntil: 'commit' })
      const picture = page.locator('#first-picture')
      await expect(picture.getByText('深度学习').filter({ visible: true })).toBeVisible()
      await expect(picture.getByText('Deep learning').filter({ visible: true })).toBeVisible()
      const place = await picture.getByText('深度学习').filter({ visible: true }).boundingBox()
      release()
      await expect(page.getByRole('combobox')).toBeVisible()
      await expect(picture).toHaveCount(0)
      if (screen === 'a phone') {
        const label = page.getByRole('treeitem').getByText('深度学习', { exact: true })
        const after = await label.boundingBox()
        expect(Math.abs((after?.y ?? 0) - (place?.y ?? 0))).toBeLessThan(3)
        expect(Math.abs((after?.x ?? 0) - (place?.x ?? 0))).toBeLessThan(3)
      }
      await page.waitForLoadState('networkidle')
      expect(await shift(page)).toBe(0)
    })
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the areas can be read, and one is told what is missing', async ({ page }) => {
    await page.goto('.')
    await expect(page.locator('#first-picture .names li')).toHaveCount(16)
    const note = page.locator('.no-script')
    await expect(note).toBeVisible()
    await expect(note).toContainText('没有 JavaScript')
    await expect(note).toContainText('Without JavaScript')
  })
})

test('a slow graph tells how much of it is there', async ({ page }) => {
  await page.addInitScript(() => {
    const quick = globalThis.fetch
    globalThis.fetch = async (...asked) => {
      const response = await quick(...asked)
      const bytes = new Uint8Array(await response.arrayBuffer())
      const pieces = 12
      let sent = 0
      return new Response(
        new ReadableStream({
          async pull(controller) {
            if (sent === pieces) return controller.close()
            await new Promise((resolve) => setTimeout(resolve, 250))
            const from = Math.floor((bytes.length * sent++) / pieces)
            controller.enqueue(bytes.slice(from, Math.floor((bytes.length * sent) / pieces)))
          }
        })
      )
    }
  })
  await page.goto('.')
  const progress = page.getByRole('progressbar', { name: '正在打开地图' })
  await expect(progress).toBeVisible()
  const share = () => progress.evaluate((bar: HTMLProgressElement) => bar.value)
  const first = await share()
  await expect.poll(share).toBeGreaterThan(first)
  await expect(page.getByRole('application')).toBeVisible()
  await expect(progress).toHaveCount(0)
})
