import type { Locator, Page } from '@playwright/test'
import { expect, numberIn, open, test } from './fixtures.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('opens on the map, and one finds the search box', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('application', { name: '先修关系地图' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: '搜索主题' })).toBeVisible()
  await expect(page).toHaveTitle(/^知路/)
})

test('type rlhf, press Enter: the topic and its prerequisites', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.keyboard.type('rlhf')
  await expect(page.getByRole('option').first()).toContainText('RLHF')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'RLHF' })
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(panel.getByText('Reinforcement learning from human feedback')).toBeVisible()
  await expect(
    panel.getByRole('list', { name: '先修' }).getByRole('listitem').first()
  ).toBeVisible()
  await expect(page).toHaveURL(/#topic=rlhf/)
})

test('a route shrinks by what one knows, and its link reopens the same view', async ({
  page,
  browser
}) => {
  await open(page, 'topic=rlhf')
  await page.getByRole('button', { name: '学到这里' }).click()
  const route = page.getByRole('region', { name: '到 RLHF 的路线' })
  await expect(route.getByRole('heading', { level: 2 })).toBeFocused()
  const left = route.getByText(/^还需 .* 小时$/)
  const before = numberIn(await left.textContent())
  const steps = route.getByRole('list', { name: '步骤' }).locator('label')
  const count = await steps.count()
  await steps.first().click()
  await expect(steps).not.toHaveCount(count)
  await steps.first().click()
  await expect.poll(async () => numberIn(await left.textContent())).toBeLessThan(before)
  const after = await left.textContent()

  await route.getByRole('button', { name: '更多分享方式' }).click()
  const dialog = page.getByRole('dialog', { name: '分享' })
  await dialog.getByRole('checkbox', { name: '带上我的 2 个“已掌握”标记' }).check()
  await dialog.getByRole('button', { name: '复制链接' }).click()
  await expect(dialog.getByText('链接已复制').first()).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const other = await browser.newContext({ locale: 'zh-CN' })
  const someoneElse = await other.newPage()
  await someoneElse.goto(link)
  await expect(someoneElse.getByText(after ?? '', { exact: true })).toBeVisible()
  await expect(someoneElse.getByText('它们不是你的')).toBeVisible()
  await someoneElse.getByRole('button', { name: '用我自己的' }).click()
  await expect(someoneElse.getByText(after ?? '', { exact: true })).toBeHidden()
  await other.close()
})

test('marks stay after a reload; a link lends its own until they are taken over', async ({
  page
}) => {
  await open(page, 'topic=softmax&view=list')
  await page.getByRole('button', { name: '我已掌握' }).click()
  await page.reload()
  await expect(page.getByRole('button', { name: '我已掌握', pressed: true })).toBeVisible()

  await open(page, 'topic=rlhf&known=rlhf&view=list')
  await expect(page.getByRole('button', { name: '我已掌握', pressed: true })).toBeVisible()
  await open(page, 'topic=rlhf&view=list')
  await expect(page.getByRole('button', { name: '我已掌握', pressed: false })).toBeVisible()
  await open(page, 'topic=rlhf&known=rlhf&view=list')
  await page.getByRole('button', { name: '采用' }).click()
  await open(page, 'topic=softmax&view=list')
  await expect(page.getByRole('button', { name: '我已掌握', pressed: true })).toBeVisible()
  await open(page, 'topic=rlhf&view=list')
  await expect(page.getByRole('button', { name: '我已掌握', pressed: true })).toBeVisible()
})

test('an untick brings the steps back', async ({ page }) => {
  await open(page, 'route=rlhf&view=route')
  const left = page.getByText(/^还需 .* 小时$/)
  const before = await left.textContent()
  const steps = page.getByRole('list', { name: '步骤' }).locator('label')
  await steps.last().click()
  await expect(page.getByText('这条路线上的都已掌握。')).toBeVisible()
  await page
    .locator('label', { has: page.getByRole('checkbox', { name: 'RLHF：我已掌握' }) })
    .click()
  await expect(left).toHaveText(before ?? '')
})

test('hours a week become weeks', async ({ page }) => {
  await open(page, 'route=rlhf&view=route')
  await page.getByRole('textbox', { name: '每周小时数' }).fill('8')
  await expect(page.getByText(/约 \d+ 周/)).toBeVisible()
  await expect(page).toHaveURL(/hours=8/)
})

test('Back and Forward go through what was shown', async ({ page }) => {
  await open(page, 'topic=rlhf')
  await page.getByRole('list', { name: '先修' }).getByRole('button').first().click()
  await expect(page.getByRole('region', { name: 'RLHF', exact: true })).toBeHidden()
  await page.goBack()
  await expect(page.getByRole('region', { name: 'RLHF', exact: true })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('region', { name: 'RLHF', exact: true })).toBeHidden()
})

test('the three stories with the keyboard alone', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: '搜索主题' })).toBeFocused()
  await page.keyboard.type('rlhf')
  await expect(page.getByRole('option').first()).toContainText('RLHF')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'RLHF' })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: '学到这里' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: '到 RLHF 的路线' })).toBeFocused()
  const left = page.getByText(/^还需 .* 小时$/)
  const before = numberIn(await left.textContent())
  const ticks = page.getByRole('list', { name: '步骤' }).getByRole('checkbox')
  for (let marks = 0; marks < 2; marks++) {
    const count = await ticks.count()
    await tabTo(page, ticks.first())
    await page.keyboard.press('Space')
    await expect(ticks).toHaveCount(count - 1)
    await expect(page.locator(':focus')).toBeVisible()
  }
  expect(numberIn(await left.textContent())).toBeLessThan(before)
  const copy = page.getByRole('region', { name: '到 RLHF 的路线' }).getByRole('button', {
    name: '复制链接'
  })
  await tabTo(page, copy)
  await page.keyboard.press('Enter')
  await expect(page.getByText('链接已复制').first()).toBeVisible()
})

test('read in order, the page tells where one is and what there is', async ({ page }) => {
  await open(page, 'topic=rlhf&view=list')
  await expect(page.getByText('用人的偏好训练奖励模型')).toBeVisible()
  const read = await page.locator('body').ariaSnapshot()
  const order = [
    'banner',
    'button "到地图"',
    'heading "知路 Zhilu" [level=1]',
    'combobox "搜索主题"',
    'group "视图"',
    'main',
    'tree "主题列表"',
    'treeitem "RLHF',
    'region "RLHF"',
    'heading "RLHF" [level=2]',
    'navigation "属于"',
    'button "学到这里"',
    'button "我已掌握"',
    'list "先修"',
    'list "学完能学"'
  ]
  const places = order.map((line) => read.indexOf(line))
  expect(places, read.slice(0, 4000)).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(read).toContain('[selected]')
})

test('the example in the search box changes, until one is there or wants no motion', async ({
  page
}) => {
  const example = () => page.getByRole('combobox').getAttribute('placeholder')
  await open(page)
  const first = await example()
  expect(first).toMatch(/如 \S+/)
  await expect.poll(example).not.toBe(first)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const still = await example()
  await page.waitForTimeout(4500)
  expect(await example()).toBe(still)
})

test('the hints go for good, and cover no land', async ({ page }) => {
  await open(page)
  const hints = page.getByRole('complementary', { name: '怎么看这张图' })
  await expect(hints.getByRole('listitem')).toHaveCount(3)
  await hints.getByRole('button', { name: '关闭' }).click()
  await expect(hints).toBeHidden()
  await page.reload()
  await expect(page.getByRole('application')).toBeVisible()
  await expect(hints).toBeHidden()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the three stories by touch', async ({ page }) => {
    await open(page)
    await expect(page.getByRole('treeitem').first()).toBeVisible()
    await page.getByRole('combobox').tap()
    await page.keyboard.type('rlhf')
    await page.getByRole('option').first().tap()
    const sheet = page.getByRole('region', { name: 'RLHF' })
    await page.getByRole('button', { name: '展开' }).tap()
    await expect(
      sheet.getByRole('list', { name: '先修' }).getByRole('listitem').first()
    ).toBeVisible()
    await sheet.getByRole('button', { name: '学到这里' }).tap()
    const left = page.getByText(/^还需 .* 小时$/)
    const before = numberIn(await left.textContent())
    const ticks = page.getByRole('list', { name: '步骤' }).locator('label')
    for (let marks = 0; marks < 2; marks++) {
      const count = await ticks.count()
      await ticks.first().tap()
      await expect(ticks).toHaveCount(count - 1)
    }
    expect(numberIn(await left.textContent())).toBeLessThan(before)
    const route = page.getByRole('region', { name: '到 RLHF 的路线' })
    await route.getByRole('button', { name: '复制链接' }).tap()
    await expect(route.getByText('链接已复制').first()).toBeVisible()
  })
})

/** Presses Tab until the focus stands there; fails when it comes by no more than 250 places. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 250; presses++) {
    if (await place.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(place).toBeFocused()
}
