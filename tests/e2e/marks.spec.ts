import type { Page } from '@playwright/test'
import { expect, expectAccessible, open, test } from './fixtures.ts'

const card = (page: Page) => page.getByRole('region', { name: '标记' })
const steps = (page: Page) => page.getByRole('list', { name: '步骤' }).getByRole('checkbox')
const tick = (page: Page, name: string) =>
  page.getByRole('checkbox', { name: `${name}：我已掌握`, exact: true })
const changes = (page: Page) => page.getByRole('status', { name: '变化' })

test('a mark offers what the topic needs, and leaves the focus among the steps', async ({
  page
}) => {
  await open(page, 'route=rlhf&view=route')
  await expect(steps(page).first()).toBeVisible()
  const count = await steps(page).count()
  await tick(page, '偏导数').focus()
  await page.keyboard.press('Space')
  await expect(card(page)).toContainText('也会“偏导数”的 2 个先修吗？')
  await expect(changes(page)).toContainText('也会“偏导数”的 2 个先修吗？')
  await expect(steps(page)).not.toHaveCount(count)
  await expect(steps(page).and(page.locator(':focus'))).toHaveCount(1)
})

test('the offer is one key away, and Undo takes back all of it', async ({ page }) => {
  await open(page, 'route=rlhf&view=route')
  await expect(steps(page).first()).toBeVisible()
  const count = await steps(page).count()
  await tick(page, '注意力掩码').focus()
  await page.keyboard.press('Space')
  await expect(card(page)).toBeVisible()
  const offered = Number(/\d+/.exec((await card(page).textContent()) ?? '')?.[0])
  expect(offered).toBeGreaterThan(2)
  await expectAccessible(page)
  await page.keyboard.press('F6')
  await expect(card(page).getByRole('button').first()).toBeFocused()
  await card(page).getByRole('button', { name: '一起标记' }).focus()
  await page.keyboard.press('Enter')
  await expect(card(page)).toContainText(`已把 ${offered} 个主题标记为已掌握`)
  await expect(card(page).getByRole('button', { name: '撤销' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeHidden()
  await expect(tick(page, '向量与矩阵')).toHaveCount(1)
  await expect(steps(page)).not.toHaveCount(count)
  await expect(page.locator(':focus')).toBeVisible()
})

test('Escape puts the offer away and goes back to where one was; the next mark replaces it', async ({
  page
}) => {
  await open(page, 'topic=transformer&view=list')
  const known = page.getByRole('button', { name: '我已掌握' })
  await known.focus()
  await page.keyboard.press('Enter')
  await expect(card(page)).toContainText('“Transformer”')
  await expect(known).toBeFocused()
  await page.keyboard.press('F6')
  await page.keyboard.press('Escape')
  await expect(card(page)).toBeHidden()
  await expect(known).toBeFocused()
  await expect(known).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(card(page)).toContainText('“Transformer”')
  await page.getByRole('list', { name: '先修' }).getByRole('button').first().click()
  await expect(card(page)).toBeHidden()
})

test('taking a mark away says which marks stay, and Ctrl+Z brings it back', async ({ page }) => {
  await open(page, 'route=rlhf&view=route')
  await expect(steps(page).first()).toBeVisible()
  await tick(page, '梯度').focus()
  await page.keyboard.press('Space')
  await card(page).getByRole('button', { name: '一起标记' }).click()
  await open(page, 'topic=partial-derivatives')
  await page.getByRole('button', { name: '我已掌握' }).click()
  await expect(card(page)).toContainText('已取消“偏导数”。需要它的 1 个主题仍标记为已掌握。')
  await page.keyboard.press('Control+z')
  await expect(card(page)).toBeHidden()
  await expect(page.getByRole('button', { name: '我已掌握' })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
})

test('also while the marks of a link hold, and one’s own follow', async ({ page }) => {
  await open(page, 'topic=transformer&known=softmax')
  await page.getByRole('button', { name: '我已掌握' }).click()
  await card(page).getByRole('button', { name: '一起标记' }).click()
  await expect(page.getByText(/这个链接带来了 \d\d 个/)).toBeVisible()
  await card(page).getByRole('button', { name: '撤销' }).click()
  await expect(page.getByText('这个链接带来了 2 个')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the offer covers no step and answers to touch', async ({ page }) => {
    await open(page, 'route=rlhf&view=route')
    await page.locator('label', { has: tick(page, '偏导数') }).tap()
    await expect(card(page)).toBeVisible()
    const small = await card(page)
      .locator('button:visible')
      .evaluateAll((targets) =>
        targets.filter((target) => Math.round(target.getBoundingClientRect().height) < 44)
      )
    expect(small).toEqual([])
    await card(page).getByRole('button', { name: '一起标记' }).tap()
    await expect(card(page)).toContainText('已把 2 个主题标记为已掌握')
    await expectAccessible(page)
  })
})
