import { expect, open, test } from './fixtures.ts'

test('a narrow embedded page shows the map', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 })
  await page.goto('./?embed#topic=rlhf')
  await expect(page.locator('#map')).toBeVisible()
  await expect(page.getByRole('tree', { name: '主题列表' })).toBeHidden()
})

test('Escape on the map closes the topic and keeps the focus', async ({ page }) => {
  await open(page, 'topic=rlhf')
  await expect(page.getByRole('heading', { name: 'RLHF' })).toBeVisible()
  await page.locator('#map').focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'RLHF' })).toHaveCount(0)
  await expect(page.locator('#map')).toBeFocused()
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
