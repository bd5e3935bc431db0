import type { Page } from '@playwright/test'
import { expect, open, test } from './fixtures.ts'

const map = (page: Page) => page.locator('#map')
const elements = async (page: Page) => Number(await map(page).getAttribute('data-elements'))
const zoom = (page: Page) =>
  Number(/at=[^,]+,[^,]+,([\d.e-]+)/.exec(decodeURIComponent(page.url()))?.[1])

test('from afar there are territories, near by every topic with its arrows, and nothing is lost on the way', async ({
  page
}) => {
  await open(page, 'topic=rlhf')
  const panel = page.getByRole('region', { name: 'RLHF' })
  await expect.poll(() => elements(page)).toBeGreaterThan(20)
  const place = page.getByRole('navigation', { name: '当前位置' })
  await expect(place).toBeVisible()
  const near = zoom(page)
  await page.getByRole('button', { name: '看全图' }).click()
  await expect.poll(() => elements(page)).toBe(0)
  await expect(place).toBeHidden()
  await expect(panel).toBeVisible()
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: '放大' }).click()
  await expect.poll(() => zoom(page)).toBeGreaterThan(near / 2)
  await expect(panel).toBeVisible()
  await expect(page).toHaveURL(/topic=rlhf/)
})

test('what was where stays there: the same link shows the same topic in the same place', async ({
  page
}) => {
  await open(page, 'topic=rlhf')
  await expect.poll(() => elements(page)).toBeGreaterThan(20)
  const hash = () => decodeURIComponent(new URL(page.url()).hash)
  const camera = /at=[^&]+/.exec(hash())?.[0]
  await page.getByRole('button', { name: '看全图' }).click()
  await expect(page).not.toHaveURL(/at=/)
  await open(page, 'topic=rlhf')
  await expect(page).toHaveURL(/at=/)
  await expect.poll(() => /at=[^&]+/.exec(hash())?.[0]).toBe(camera)
})

test('no more than the cap stands in Cytoscape at any zoom', async ({ page }) => {
  await open(page)
  await expect(map(page)).toHaveAttribute('data-cap', /\d+/)
  const box = await map(page).boundingBox()
  if (!box) throw new Error('no map')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (let i = 0; i < 8; i++) {
    await page.mouse.wheel(0, -120)
    await page.waitForTimeout(250)
    const cap = Number(await map(page).getAttribute('data-cap'))
    expect(cap).toBeLessThanOrEqual(1500)
    expect(await elements(page)).toBeLessThanOrEqual(cap)
  }
  expect(await elements(page)).toBeGreaterThan(0)
})
