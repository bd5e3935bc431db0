import { expect, open, test } from './fixtures.ts'

test('a narrow embedded page shows the map', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 })
  await page.goto('./?embed#topic=rlhf')
  await expect(page.locator('#map')).toBeVisible()
  await expect(page.getByRole('tree', { name: '主题列表' })).toBeHidden()
})

test('a narrow embedded route has its tabs, and the way to the whole follows the address', async ({
  page
}) => {
  await page.setViewportSize({ width: 390, height: 600 })
  await page.goto('./?embed#route=rlhf&view=route')
  await expect(page.getByRole('heading', { name: '到 RLHF 的路线' })).toBeVisible()
  const whole = page.getByRole('link', { name: '在知路中打开' })
  await expect(page.getByRole('button', { name: '复制链接' })).toBeHidden()
  await page.getByRole('button', { name: '地图', exact: true }).click()
  await expect(page.getByRole('application')).toBeVisible()
  await expect(page).not.toHaveURL(/view=route/)
  await whole.focus()
  const { hash } = new URL(page.url())
  expect(await whole.getAttribute('href')).toContain(hash)
})

test('a notice stands above the title of a route on a phone, not on it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'route=rlhf&wrong=1')
  const title = await page.getByRole('heading', { name: '到 RLHF 的路线' }).boundingBox()
  const notice = await page.getByRole('status', { name: '提示' }).boundingBox()
  expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(title?.y ?? 0)
})

test('the map comes to the route one asks for, and stays while steps are ticked', async ({
  page
}) => {
  await open(page, 'topic=rlhf')
  await expect(page).toHaveURL(/at=/)
  const before = page.url().match(/at=[^&]*/)?.[0] ?? ''
  await page.getByRole('button', { name: '学到这里' }).click()
  await expect(page).toHaveURL(/route=rlhf/)
  await expect.poll(() => page.url()).not.toContain(before)
  const shown = page.url().match(/at=[^&]*/)?.[0] ?? ''
  expect(Number(shown.split(',')[2])).toBeLessThan(Number(before.split(',')[2]))
  const steps = page.getByRole('list', { name: '步骤' }).locator('label')
  const count = await steps.count()
  await steps.first().click()
  await expect(steps).not.toHaveCount(count)
  expect(page.url()).toContain(shown)
})

test('Escape on the map closes the topic and keeps the focus', async ({ page }) => {
  await open(page, 'topic=rlhf')
  await expect(page.getByRole('heading', { name: 'RLHF' })).toBeVisible()
  await page.getByRole('application').focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'RLHF' })).toHaveCount(0)
  await expect(page.locator('#map')).toBeFocused()
})

test('Escape in the list closes the topic and keeps the focus', async ({ page }) => {
  await open(page, 'topic=softmax&view=list')
  const row = page.getByRole('treeitem', { name: /^Softmax/ })
  await row.focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Softmax' })).toBeHidden()
  await expect(row).toBeFocused()
})

test('a place far outside the map still shows some of it', async ({ page }) => {
  await open(page, 'at=1e7,1e7,2')
  await expect(page).toHaveURL(/at=(?!1e7|10000000)/)
})

test('a link cut in the middle of a name keeps the rest', async ({ page }) => {
  await open(page, 'route=rlhf,%E5%8&view=route')
  await expect(page.getByRole('heading', { name: /RLHF/ })).toBeVisible()
  await expect(page.getByText(/route=%E5%8/)).toBeVisible()
})
