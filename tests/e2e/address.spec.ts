import { expect, open, test } from './fixtures.ts'

test('a nonsense link opens the map and says what was ignored', async ({ page }) => {
  await open(page, 'topic=no-such-topic&wrong=1&view=cinema')
  await expect(page.getByRole('application')).toBeVisible()
  const notice = page.getByRole('status', { name: '提示' })
  await expect(notice).toContainText('链接里的“no-such-topic”在这里找不到')
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

test('Back undoes one thing after the other: another way, the route, a filter, the focus', async ({
  page
}) => {
  await open(page, 'topic=rlhf')
  const focus = page.getByRole('heading', { name: '只看 RLHF' })
  await page.getByRole('button', { name: '只看它' }).click()
  await expect(focus).toBeVisible()
  await page.getByRole('button', { name: '多一步' }).click()
  await expect(page).toHaveURL(/depth=3/)
  await page.getByRole('button', { name: '图例与筛选' }).click()
  await page.getByRole('checkbox', { name: '只看必需先修' }).check()
  await page.getByRole('button', { name: '学到这里' }).click()
  const route = page.getByRole('region', { name: '到 RLHF 的路线' })
  await route.getByRole('textbox', { name: '每周小时数' }).fill('12')
  await route.getByRole('button', { name: '换一条路' }).click()
  await route.getByRole('button', { name: /^走这条路/ }).click()
  await expect(page).toHaveURL(/avoid=/)

  await page.goBack()
  await expect(page).toHaveURL(/route=rlhf(?!.*avoid=)/)
  await expect(route).toBeVisible()
  await page.goBack()
  await expect(route).toBeHidden()
  await expect(page).toHaveURL(/focus=rlhf&depth=3&only=required/)
  await page.goBack()
  await expect(page).toHaveURL(/focus=rlhf&depth=3(?!.*only=)/)
  await page.goBack()
  await expect(focus).toBeHidden()
  await expect(page.getByRole('region', { name: 'RLHF', exact: true })).toBeVisible()
  for (let steps = 0; steps < 4; steps++) await page.goForward()
  await expect(page).toHaveURL(/avoid=/)
})

test('a link’s marks are put away in one step, and Back brings them again', async ({ page }) => {
  await open(page, 'route=rlhf&view=route&known=softmax,attention')
  const lent = page.getByText(/它们不是你的/)
  await expect(lent).toBeVisible()
  await page.getByRole('button', { name: '用我自己的' }).click()
  await expect(lent).toBeHidden()
  await page.goBack()
  await expect(lent).toBeVisible()
  await page.reload()
  await expect(lent).toBeVisible()
  await page.getByRole('button', { name: '采用' }).click()
  await expect(page).not.toHaveURL(/known=/)
})
