import type { FrameLocator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'

/** A page of another origin that is longer than the screen, with an embed in its middle. */
async function openBlog(page: Page, baseURL: string | undefined, hash: string, size = '600x400') {
  const [width, height] = size.split('x')
  await page.setContent(`<!doctype html><html lang="zh"><title>blog</title>
    <button>before</button><p style="height: 300px">text</p>
    <iframe src="${baseURL}?embed#${hash}" title="map" width="${width}" height="${height}"></iframe>
    <p style="height: 3000px">text</p><button>after</button>`)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('link', { name: '在知路中打开' })).toBeVisible()
  return frame
}

const zoomOf = (frame: FrameLocator) => frame.locator('body').evaluate(() => location.hash)

test('an embed lets the page around scroll, until its map is pressed', async ({
  page,
  baseURL
}) => {
  const frame = await openBlog(page, baseURL, 'lang=zh')
  await expect(frame.getByRole('application')).toBeVisible()
  const scrolled = () => page.evaluate(() => scrollY)
  await page.mouse.move(300, 500)
  // It stands there for a moment only.
  const hint = frame.locator('[data-shown="true"]', { hasText: '按住 Ctrl 滚动，或先点一下地图' })
  await Promise.all([hint.waitFor(), page.mouse.wheel(0, 120)])
  await expect.poll(scrolled).toBeGreaterThan(0)
  expect(await zoomOf(frame)).not.toContain('at=')
  const before = await scrolled()
  await page.mouse.click(300, 400)
  await page.mouse.wheel(0, -120)
  await expect.poll(() => zoomOf(frame)).toContain('at=')
  expect(await scrolled()).toBe(before)
})

test('an embed makes no steps of history, and lets the keyboard go on', async ({
  page,
  baseURL
}) => {
  const frame = await openBlog(page, baseURL, 'topic=rlhf&lang=zh')
  const steps = await page.evaluate(() => history.length)
  await frame.getByRole('list', { name: '先修' }).getByRole('button').first().click()
  await expect.poll(() => zoomOf(frame)).not.toContain('topic=rlhf')
  expect(await page.evaluate(() => history.length)).toBe(steps)
  await page.getByRole('button', { name: 'before' }).focus()
  const after = page.getByRole('button', { name: 'after' })
  const isOut = () => after.evaluate((button) => button === document.activeElement)
  for (let presses = 0; presses < 120 && !(await isOut()); presses++)
    await page.keyboard.press('Tab')
  await expect(after).toBeFocused()
})

test('an embed keeps nothing of what is done in it', async ({ page }) => {
  await page.goto('./?embed#topic=rlhf&lang=zh&theme=dark')
  await page.getByRole('button', { name: '我已掌握' }).click()
  await expect(page.getByRole('button', { name: '我已掌握' })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
  await expect(page.getByRole('status', { name: '提示' })).toHaveCount(0)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
})

test('a small embed works where storage is forbidden', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError')
      }
    })
  })
  const frame = await openBlog(page, baseURL, 'route=rlhf&view=route&lang=zh', '320x240')
  await expect(frame.getByRole('heading', { name: '到 RLHF 的路线' })).toBeVisible()
  await expect(frame.getByRole('list', { name: '步骤' }).first()).toBeVisible()
  await expect(frame.getByRole('status', { name: '提示' })).toHaveCount(0)
  await page.setViewportSize({ width: 320, height: 240 })
  await page.goto('./?embed#route=rlhf&view=route&lang=zh')
  await expect(page.getByRole('list', { name: '步骤' }).first()).toBeVisible()
  await expectAccessible(page)
})
