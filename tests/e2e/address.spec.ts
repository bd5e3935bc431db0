import { expect, open, test } from './fixtures.ts'

test('a nonsense link opens the map and says what was ignored', async ({ page }) => {
  await open(page, 'topic=no-such-topic&wrong=1&view=cinema')
  await expect(page.getByRole('application')).toBeVisible()
  const notice = page.getByRole('status', { name: '提示' })
  await expect(notice).toContainText('链接里的“no-such-topic”不在了')
  await expect(notice).toContainText('wrong=1')
  await expect(notice).toContainText('view=cinema')
  await notice.getByRole('button', { name: '知道了' }).click()
  await expect(notice).toBeHidden()
})

test('an exact name is accepted for an id and rewritten', async ({ page }) => {
  await open(page, 'topic=Softmax')
  await expect(page.getByRole('heading', { level: 2, name: 'Softmax' })).toBeVisible()
  await expect(page).toHaveURL(/#topic=softmax\b/)
})

test('embedded, the page shows the map without its bar, and a way to the whole', async ({
  page
}) => {
  await page.goto('./?embed#topic=rlhf')
  await expect(page.getByRole('region', { name: 'RLHF' })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  const whole = page.getByRole('link', { name: '在知路中打开' })
  expect(await whole.getAttribute('href')).not.toContain('embed')
})

test('the language changes at once, stays, and a link may name another', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('combobox', { name: 'Search topics' })).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await open(page, 'lang=zh')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the colours follow the system until one chooses', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  const button = page.getByRole('button', { name: /^颜色/ })
  await expect(button).toHaveAccessibleName('颜色：跟随系统')
  const dark = await paper()
  await button.click()
  await expect(button).toHaveAccessibleName('颜色：浅色')
  expect(await paper()).not.toBe(dark)
  await page.reload()
  await expect(button).toHaveAccessibleName('颜色：浅色')
})
