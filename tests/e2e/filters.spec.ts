import type { Page } from '@playwright/test'
import { expect, expectAccessible, numberIn, open, test } from './fixtures.ts'

const legendButton = (page: Page) => page.getByRole('button', { name: '图例与筛选' })
const card = (page: Page) => page.getByRole('region', { name: '图例与筛选' })
const line = (page: Page) => page.getByRole('region', { name: '筛选', exact: true })

test('the legend explains the marks; a click on an area shows it alone, another click all', async ({
  page
}) => {
  await open(page)
  await expect(card(page)).toBeHidden()
  await legendButton(page).click()
  await expect(card(page)).toContainText('必需先修')
  await expect(card(page)).toContainText('来自词典')
  const area = card(page).getByRole('button', { name: /^只看 深度学习/ })
  const own = numberIn(await area.getAttribute('aria-label'))
  await area.click()
  await expect(line(page)).toContainText(`显示 ${own} / `)
  await expect(page).toHaveURL(/areas=deep-learning/)
  await expect(page.getByRole('status').filter({ hasText: `显示 ${own} / ` })).toHaveCount(1)
  await area.click()
  await expect(line(page)).toBeHidden()
  await expect(page).not.toHaveURL(/areas=/)
  await page.goBack()
  await expect(line(page)).toContainText('深度学习')
})

test('ticks add and take away; each chip and “清除筛选” give back', async ({ page }) => {
  await open(page)
  await legendButton(page).click()
  await card(page)
    .getByRole('button', { name: /^只看 数学/ })
    .click()
  const one = numberIn(await line(page).textContent())
  await card(page).getByRole('checkbox', { name: '显示 深度学习' }).check()
  await expect.poll(async () => numberIn(await line(page).textContent())).toBeGreaterThan(one)
  await card(page).getByRole('checkbox', { name: '只看必需先修' }).check()
  await expect(line(page).getByRole('button', { name: '取消筛选“只看必需先修”' })).toBeVisible()
  await line(page)
    .getByRole('button', { name: /取消筛选“只看：/ })
    .click()
  await expect(line(page)).toContainText('只看必需先修')
  await expect(page).not.toHaveURL(/areas=/)
  await line(page).getByRole('button', { name: '清除筛选' }).click()
  await expect(line(page)).toBeHidden()
  await expect(page).not.toHaveURL(/only=/)
})

test('the list holds what the map shows, with its set sizes', async ({ page }) => {
  await open(page, 'view=list&areas=deep-learning')
  const tree = page.getByRole('tree', { name: '主题列表' })
  await expect(tree.getByRole('treeitem')).toHaveCount(1)
  await expect(tree.getByRole('treeitem').first()).toHaveAttribute('aria-setsize', '1')
  await expect(page.getByRole('tree', { name: '学习建议' })).toBeHidden()
  await line(page).getByRole('button', { name: '清除筛选' }).click()
  expect(await tree.getByRole('treeitem').count()).toBeGreaterThan(5)
})

test('with the keyboard only: open, filter, leave by Escape, clear', async ({ page }) => {
  await open(page)
  await legendButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '图例与筛选' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(card(page).getByRole('checkbox', { name: '隐藏已掌握' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/only=unknown/)
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await expect(legendButton(page)).toBeFocused()
  await line(page).getByRole('button', { name: '清除筛选' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/only=/)
})

test('a topic marked as known stays in its panel, and says why the map has it no longer', async ({
  page
}) => {
  await open(page, 'topic=softmax&only=unknown')
  const panel = page.getByRole('region', { name: 'Softmax' })
  await panel.getByRole('button', { name: '我已掌握' }).click()
  await expect(panel).toBeVisible()
  await expect(page.getByText('“Softmax”被筛选隐藏')).toBeVisible()
  await page.getByRole('button', { name: '显示它' }).click()
  await expect(page).not.toHaveURL(/only=/)
  await expect(panel).toBeVisible()
})

test('search finds what is hidden, and choosing it gives up the filter that hides it', async ({
  page
}) => {
  await open(page, 'areas=deep-learning&only=required')
  await page.getByRole('combobox').fill('rlhf')
  await expect(page.getByRole('option').first()).toContainText('被筛选隐藏')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'RLHF' })).toBeVisible()
  await expect(page.getByRole('status', { name: '提示' })).toContainText('已取消筛选“领域”')
  await expect(page).toHaveURL(/only=required/)
  await expect(page).not.toHaveURL(/areas=/)
})

test('filters that leave nothing say so and offer the way out', async ({ page }) => {
  await open(page, 'outlines=ai-study-notes-0.md&areas=applications')
  const none = page.getByRole('heading', { name: '没有符合筛选的主题' })
  await expect(none).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('main').getByRole('button', { name: '清除筛选' }).last().click()
  await expect(none).toBeHidden()
})

for (const theme of ['light', 'dark'])
  test(`axe finds nothing on the legend and the chips in ${theme}`, async ({ page }) => {
    await open(page, `areas=deep-learning&only=unknown&theme=${theme}`)
    await legendButton(page).click()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page)
    await page.getByRole('button', { name: '列表', exact: true }).click()
    await expectAccessible(page)
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the legend is a sheet; a tap filters list and map alike', async ({ page }) => {
    await open(page)
    await legendButton(page).tap()
    await card(page)
      .getByRole('button', { name: /^只看 深度学习/ })
      .tap()
    const small = await card(page)
      .locator('button:visible, label:visible')
      .evaluateAll((targets) =>
        targets
          .map((target) => target.getBoundingClientRect())
          .filter(({ height }) => Math.round(height) < 44)
      )
    expect(small).toEqual([])
    await expectAccessible(page)
    await card(page).getByRole('button', { name: '关闭' }).tap()
    await expect(page.getByRole('treeitem')).toHaveCount(1)
    await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '地图' }).tap()
    await expect(line(page)).toContainText('深度学习')
    await line(page).getByRole('button', { name: '清除筛选' }).tap()
    await expect(line(page)).toBeHidden()
  })
})
